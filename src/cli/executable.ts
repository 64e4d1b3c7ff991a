import { startProgram } from './start-program.ts';

// Node starts a single executable as CommonJS, in which nothing can be waited for here.
void startProgram();
