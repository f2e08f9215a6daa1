// Preloaded into a measured process: writes what it used when it ends. Effects: writes the file named in the environment.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, maxRssKib: maxRSS };
  writeFileSync(process.env.LOCKKEEPER_USAGE_FILE, JSON.stringify(usage));
});
