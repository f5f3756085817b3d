// Rights bind everybody but root, so that tests of rights run the command as somebody else.
const isRoot = process.getuid?.() === 0;

/** The account that owns nothing; the tester itself where that is not root. */
export const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};

/** A number that stands in no list of users; null where only root could take it on. */
export const stranger = isRoot ? { uid: 12_345, gid: 12_345 } : null;
