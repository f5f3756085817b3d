// Small containers of old Office files for tests: one table sector, one directory sector, streams after them.

const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE = 0xfffffffd;

/** At most three streams; short ones are filled up to the size from which a stream has sectors of its own. */
export function buildOle(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const blocks = names.map((name) => {
    const content = streams[name]!;
    const block = new Uint8Array(Math.max(Math.ceil(content.length / SECTOR), 8) * SECTOR);
    block.set(content);
    return block;
  });
  const bytes = new Uint8Array(SECTOR * 3 + blocks.reduce((length, block) => length + block.length, 0));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let index = 0; index < 109; index++) view.setUint32(76 + index * 4, index === 0 ? 0 : FREE, true);

  const next = (sector: number, value: number) => view.setUint32(SECTOR + sector * 4, value, true);
  for (let sector = 0; sector < SECTOR / 4; sector++) next(sector, FREE);
  next(0, TABLE);
  next(1, END);

  const entry = (
    index: number,
    name: string,
    type: number,
    links: readonly [number, number],
    start: number,
    size: number,
  ) => {
    const at = SECTOR * 2 + index * 128;
    for (let unit = 0; unit < name.length; unit++) view.setUint16(at + unit * 2, name.charCodeAt(unit), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, type);
    view.setUint32(at + 68, FREE, true);
    view.setUint32(at + 72, links[0], true);
    view.setUint32(at + 76, links[1], true);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  };
  entry(0, 'Root Entry', 5, [FREE, 1], END, 0);
  let sector = 2;
  blocks.forEach((block, index) => {
    bytes.set(block, SECTOR * (sector + 1));
    const count = block.length / SECTOR;
    for (let at = 0; at < count; at++) next(sector + at, at === count - 1 ? END : sector + at + 1);
    entry(index + 1, names[index]!, 2, [index === blocks.length - 1 ? FREE : index + 2, FREE], sector, block.length);
    sector += count;
  });
  return bytes;
}
