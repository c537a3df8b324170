/**
 * zod without its code generator: the page's policy forbids eval, and even the
 * probe whether eval is allowed would be reported as a violation. Schemas look
 * at the setting when they are made, so every schema of file/ imports z from here.
 */
import { z } from "zod";

z.config({ jitless: true });

export { z };
