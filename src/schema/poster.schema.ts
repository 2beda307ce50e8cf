import { z } from 'zod';

/** Of a line on the poster, in characters: the most is one line of the printed sheet. */
const [SHORTEST, LONGEST] = [6, 22];
const STEPS = 3;

/** What to do, as the poster of an article or a campaign says it: three lines, each read in passing. */
export const posterSchema = z.array(z.string().trim().min(SHORTEST).max(LONGEST)).length(STEPS);
