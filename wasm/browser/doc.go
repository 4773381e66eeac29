// Package browser is everything that only a browser has: its page, its events,
// its address, its files and its printer. Below it, dom puts what changed on the
// page and breath gives the browser its turn. Without a browser its functions do
// nothing, so that the same components can be rendered anywhere.
package browser
