import { useState } from 'react';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { AnswerChange, Question } from '../answers/answers.ts';
import { subjectOf } from '../answers/answers.ts';
import { forgets, forgotten, givenBack } from '../answers/forgets.ts';
import { fieldText } from './field-text.ts';
import { typedHere } from './typed-here.ts';
import { useAnswers } from './use-answers.ts';

/** An address that is typed on a page in place of the one with which somebody came there. */
export interface OtherAddress {
  /** The answers with this text in the field. @param before what stood there */
  typing: (text: string, before: string) => AnswerChange;
  /** What was answered of the address that stood there at first, and is let go. */
  cleared: readonly Question[];
}

const hostOf = (text: string): string | null => {
  const parsed = parseAddress(text);
  return parsed.ok ? parsed.value.address.host : null;
};

/** See `OtherAddress`. Where the first address is typed again, all that went with it comes back: a slip of the fingers loses nothing. */
export function useOtherAddress(): OtherAddress {
  const { answers } = useAnswers();
  const [first] = useState(answers);
  const host = hostOf(fieldText(first.address ?? subjectOf(first.said)));
  return {
    typing: (text, before) => {
      // What was answered before anybody named an address is of no other one.
      const isSame = host === null || hostOf(text) === host;
      return {
        ...(isSame ? givenBack('other-address', first) : forgotten('other-address')),
        address: typedHere(text, before),
      };
    },
    cleared: forgets['other-address'].filter(
      (question) => first[question] !== undefined && answers[question] === undefined,
    ),
  };
}
