import { ensureInstalled } from './ensure-installed.mjs';
import { runSteps } from './run-steps.mjs';
import { fastSteps } from './steps.mjs';

ensureInstalled();
runSteps(fastSteps);
