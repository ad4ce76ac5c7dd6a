// Runs inside the page: visible words whose contrast is below that of WCAG 2.2, 1.4.3 (AA): 4.5 to 1.
export function lowContrast() {
  // rgb(…) has numbers up to 255; what color-mix gives is written color(srgb …) and has numbers up to 1.
  const parse = text => {
    const [r, g, b, alpha = 1] = text.match(/[\d.e-]+/g).map(Number);
    return text.startsWith('color(') ? [r * 255, g * 255, b * 255, alpha] : [r, g, b, alpha];
  };
  const over = ([r, g, b, alpha], under) => [r, g, b].map((value, i) => value * alpha + under[i] * (1 - alpha));
  const luminance = colour => colour
    .map(value => value / 255)
    .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
  const paper = element => {
    const around = [];
    for (let current = element; current; current = current.parentElement) around.unshift(current);
    return around.reduce((under, current) => over(parse(getComputedStyle(current).backgroundColor), under), [255, 255, 255]);
  };

  const low = new Set();
  for (const element of document.body.querySelectorAll('*')) {
    const hasWords = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!hasWords || ['SCRIPT', 'STYLE'].includes(element.tagName) || !element.checkVisibility({ contentVisibilityAuto: true })) continue;
    const background = paper(element);
    const ink = over(parse(getComputedStyle(element).color), background);
    const [light, dark] = [luminance(ink), luminance(background)].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < 4.5) low.add(`${element.tagName}.${element.className} "${element.textContent.trim().slice(0, 20)}" ${ratio.toFixed(2)}`);
  }
  return [...low];
}
