/**
 * Run in a page: every visible text whose colour stands out from its ground by less than WCAG AA asks (4.5, large
 * text 3), and every edge of a control and mark of a quote by less than 3.
 */
export const weakContrasts = `(() => {
  const parts = (colour) => (colour.match(/[\\d.]+/g) || []).map(Number);
  const isClear = (colour) => parts(colour)[3] === 0;
  const lightness = (colour) => parts(colour).slice(0, 3)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const ratio = (a, b) => {
    const [x, y] = [lightness(a), lightness(b)];
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  };
  const groundOf = (element) => {
    for (let around = element; around; around = around.parentElement) {
      const { backgroundColor } = getComputedStyle(around);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const weak = new Set();
  const hold = (what, colour, ground, least) => {
    const found = ratio(colour, ground);
    if (found < least) weak.add(what + ': ' + colour + ' on ' + ground + ' is ' + found.toFixed(2));
  };
  let texts = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() === '' || !element.checkVisibility() || element.closest('script, .sr')) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const size = parseFloat(fontSize);
    hold(element.className || element.tagName, color, groundOf(element), size >= 24 || (size >= 18.66 && fontWeight >= 700) ? 3 : 4.5);
    texts += 1;
  }
  for (const control of document.querySelectorAll('input, select, #filters button, #views button')) {
    if (control.type === 'checkbox' || !control.checkVisibility()) continue;
    const { borderTopColor, color, backgroundColor } = getComputedStyle(control);
    hold('edge of ' + (control.name || control.className), borderTopColor, groundOf(control.parentElement), 3);
    hold('text of ' + (control.name || control.className), color, backgroundColor, 4.5);
  }
  for (const mark of document.querySelectorAll('.q:not(.off)')) {
    hold('mark ' + mark.className, getComputedStyle(mark).borderBottomColor, groundOf(mark.parentElement), 3);
  }
  for (const bar of document.querySelectorAll('rect')) hold('bar', getComputedStyle(bar).fill, groundOf(bar.closest('section')), 3);
  if (texts < 20) weak.add('too few texts were looked at: ' + texts);
  return [...weak];
})()`;
