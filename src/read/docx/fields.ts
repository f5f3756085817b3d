// Complex fields, which run from one w:fldChar to another: their results are text, their instructions are not.

export type Fields = {
  readonly begin: () => void;
  readonly instruction: (text: string) => void;
  readonly separate: () => void;
  readonly end: () => void;
  /** Whether what stands here is an instruction or lies in a table of contents. */
  readonly hidden: () => boolean;
};

type Field = { instruction: string; state: 'instruction' | 'result' | 'left_out' };

/** The result of a TOC field repeats the headings of the document with page numbers. */
export const isContents = (instruction: string): boolean => /^\s*TOC(?:\s|\\|$)/i.test(instruction);

export function createFields(): Fields {
  const open: Field[] = [];
  let hiding = 0;
  return {
    begin: () => {
      open.push({ instruction: '', state: 'instruction' });
      hiding += 1;
    },
    instruction: (text) => {
      const field = open.at(-1);
      if (field?.state === 'instruction') field.instruction += text;
    },
    separate: () => {
      const field = open.at(-1);
      if (field?.state !== 'instruction') return;
      field.state = isContents(field.instruction) ? 'left_out' : 'result';
      if (field.state === 'result') hiding -= 1;
    },
    end: () => {
      const field = open.pop();
      if (field !== undefined && field.state !== 'result') hiding -= 1;
    },
    hidden: () => hiding > 0,
  };
}
