import { isLikely } from '#diagnosis/recognition/headline.ts';
import { findSecrets } from '#diagnosis/secrets/mask-secrets.ts';
import { recognisePicture } from '#diagnosis/pictured-text/recognise-picture.ts';
import { recognise } from '#diagnosis/recognition/recognise.ts';
import type { Range, Recognition } from '#diagnosis/recognition/recognition.ts';
import type { Evidence } from '#diagnosis/pasted-evidence/evidence.ts';
import { besideErrors } from '#diagnosis/pasted-evidence/beside-errors.ts';
import { readEvidence } from '#diagnosis/pasted-evidence/read-evidence.ts';
import type { Call } from './call-of.ts';
import { callOf } from './call-of.ts';
import { lastPasted } from './pasted.ts';

/** What a pasted text holds; each part is read when it is first asked for, and once. */
export interface TextRead {
  readonly recognition: Recognition;
  readonly secrets: readonly Range[];
  /** A certificate, or what a tool printed, less what may be SPS's own report; null where there is none. */
  readonly evidence: Evidence | null;
}

class Reading implements TextRead {
  readonly text: string;
  readonly pictured: boolean;
  #recognition: Recognition | undefined;
  #secrets: readonly Range[] | undefined;
  #evidence: Evidence | null | undefined;

  constructor(text: string, pictured: boolean) {
    this.text = text;
    this.pictured = pictured;
  }

  get recognition(): Recognition {
    return (this.#recognition ??= this.pictured ? recognisePicture(this.text) : recognise(this.text));
  }

  get secrets(): readonly Range[] {
    return (this.#secrets ??= findSecrets(this.text));
  }

  get evidence(): Evidence | null {
    if (this.#evidence === undefined) {
      const matched = this.recognition.matches.flatMap(({ at }) => at);
      this.#evidence = besideErrors(readEvidence(this.text), matched);
    }
    return this.#evidence;
  }
}

let last = new Reading('', false);
/** Reads a text. Pages ask again at each rendering, so the last reading is kept, in the memory of this tab like the text itself. */
export function readText(text: string): TextRead {
  const pasted = lastPasted();
  const isPictured = pasted.pictured && text === pasted.text;
  if (last.text !== text || last.pictured !== isPictured) last = new Reading(text, isPictured);
  return last;
}

/** What a text calls for. @param tried errors whose resolution was followed without success */
export function callOfText(text: string, tried: readonly string[] = []): Call {
  const read = readText(text);
  const { recognition } = read;
  // What a tool met matters only where something is left open.
  const said = recognition.matches.every(isLikely) ? [] : (read.evidence?.said ?? []);
  return callOf(
    recognition,
    tried,
    said.map(({ id }) => id),
  );
}
