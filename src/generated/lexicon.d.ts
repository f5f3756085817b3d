// Made by the build from rules/lexicon.txt and the verbs of the vocabulary: lines of word, frequency and tag.
declare const lexicon: string;
export default lexicon;
