// Which files of a folder are taken for reports: by their names alone, since a folder holds other things as well.
const READ = /\.(?:txt|text|md|markdown|docx|docm|dotx|doc|dot|wps|html?|xhtml|shtml|pdf)$/i;
const EXTENSION = /\.[a-z0-9]{1,8}$/i;

/** What editors and systems leave beside reports: `.DS_Store`, and `~$report.docx` while Word has it open. */
const BESIDE = /^(?:\.|~\$)/;

/**
 * Names without an extension are taken too, since the content tells the format: reports are named 1.2022年工作总结.
 * A file that is named by the user itself is always tried.
 */
export const isReadableName = (name: string): boolean =>
  !BESIDE.test(name) && (READ.test(name) || !EXTENSION.test(name));

export const isHiddenName = (name: string): boolean => BESIDE.test(name);
