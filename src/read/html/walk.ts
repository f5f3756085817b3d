// Goes through a page in the order of its text, without recursion: pages may nest as deep as their author slipped.
import { isTag, isText, type ChildNode, type Element, type Text } from 'domhandler';

export type Visitor = {
  /** False leaves out what is inside; `leave` is not called then. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (words: string, node: Text) => void;
};

/** Visits `top` and all in it. Comments and instructions are passed over. */
export function walk(top: ChildNode, { enter, leave, text }: Visitor): void {
  let node: ChildNode | null = top;
  while (node !== null) {
    if (isText(node)) text(node.data, node);
    else if (isTag(node) && enter(node)) {
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      leave(node);
    }
    while (node !== top && node.nextSibling === null) {
      node = node.parent as Element;
      leave(node);
    }
    node = node === top ? null : node.nextSibling;
  }
}
