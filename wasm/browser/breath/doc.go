// Package breath lets the browser answer whoever types or scrolls while the
// program has much to do. How a rest is taken is site/page/boot.js's affair.
package breath
