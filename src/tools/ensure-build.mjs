// Builds into dist/ unless it holds what these very sources build: before `npm pack`, and before whatever tries the build.
import { ensureBuild, ensureDependencies } from './run/ensure.mjs';

ensureDependencies();
ensureBuild();
