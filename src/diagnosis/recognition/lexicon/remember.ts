/** Asks once about the same words, and remembers the answers while one text is read: what a text tells once, it often tells again and again. */
export function remember<Answer extends {}>(ask: (words: string) => Answer): (words: string) => Answer {
  const known = new Map<string, Answer>();
  return (words) => {
    let answer = known.get(words);
    if (answer === undefined) known.set(words, (answer = ask(words)));
    return answer;
  };
}
