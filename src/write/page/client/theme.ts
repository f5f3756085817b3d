// Light and dark: as the system has it, until the reader says otherwise.
const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const KEY = 'report-extract-theme';
const SIGNS: Readonly<Record<Theme, string>> = { auto: '\u25d0', light: '\u2600', dark: '\u263e' };

/** `words` are those of the three, parted by bars. */
export function openTheme(button: HTMLElement, words: string): void {
  const names = words.split('|');
  let theme = remembered();
  const show = () => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    const name = names[themes.indexOf(theme)] ?? theme;
    button.textContent = SIGNS[theme];
    button.setAttribute('aria-label', name);
    button.title = name;
  };
  button.addEventListener('click', () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length]!;
    remember(theme);
    show();
  });
  show();
}

/** A browser may refuse the storage to a file. */
function remembered(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(KEY)) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Then it holds for this page alone.
  }
}
