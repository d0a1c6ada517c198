import { spreek } from "../teksten/taal";

// Before the first module of a test is read, as main.ts does it.
if (typeof document !== "undefined") await spreek("nl");
