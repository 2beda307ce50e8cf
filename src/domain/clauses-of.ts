/** Up to a comma, colon, question or exclamation mark of Chinese, that mark included; marks that a text begins with by themselves. */
const CLAUSE = /^[\uff0c\uff1a\uff1f\uff01]+|[^\uff0c\uff1a\uff1f\uff01]+[\uff0c\uff1a\uff1f\uff01]*/g;

/** The clauses of a Chinese headline; put together they are the headline. */
export function clausesOf(text: string): readonly string[] {
  return text.match(CLAUSE) ?? [];
}
