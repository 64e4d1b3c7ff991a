// Walks through the house and reports every import that the floor plan does not allow, and every file that nothing loads.
import { houseFaults } from './house/house-faults.mjs';
import { readHouse } from './house/read-house.mjs';

const files = readHouse('.');
const faults = houseFaults(files);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${files.size} files keep to the floor plan.`);
