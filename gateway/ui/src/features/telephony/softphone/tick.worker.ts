// A hidden page's own timers run once a minute at worst; a worker's do not, and the agent must stay reachable.
setInterval(() => postMessage(0), 1000);
