// The names of the engines, for whoever offers the choice without loading one.
export const segmenterNames = ['jieba', 'nodejieba'] as const;
export type SegmenterName = (typeof segmenterNames)[number];

export const isSegmenterName = (value: string): value is SegmenterName =>
  (segmenterNames as readonly string[]).includes(value);
