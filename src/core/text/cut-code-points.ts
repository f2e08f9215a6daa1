// Cuts text to what services that count characters take. Pure.

/** `text` itself when it has at most `max` code points, else the first of them with an ellipsis at the end. */
export function cutCodePoints(text: string, max: number): string {
  const points = [...text];
  return points.length <= max
    ? text
    : `${points
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}
