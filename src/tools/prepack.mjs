// Before `npm pack`: what is packed is what these sources build, whether or not somebody built before.
import { ensureBuild, ensureDependencies } from './run/ensure.mjs';

ensureDependencies();
ensureBuild();
