// Command serve shows the built folder on this machine only, and packed where
// the browser takes that, as the hosts of docs/hosting.md do.
package main

import (
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"
)

// types are set here and not looked up: the tables of some systems call a
// script text/plain.
var types = map[string]string{
	".html": "text/html; charset=utf-8",
	".css":  "text/css; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".txt":  "text/plain; charset=utf-8",
	".svg":  "image/svg+xml",
	".pack": "application/octet-stream",
	".br":   "application/octet-stream",
}

func main() {
	addr := flag.String("addr", "127.0.0.1:0", "loopback address to listen on; port 0 takes a free one")
	dir := flag.String("dir", "dist", "built folder")
	flag.Parse()
	if err := serve(*addr, *dir); err != nil {
		fmt.Fprintln(os.Stderr, "serve:", err)
		os.Exit(1)
	}
}

func serve(addr, dir string) error {
	if _, err := os.Stat(filepath.Join(dir, "index.html")); err != nil {
		return fmt.Errorf("%s is not a built folder: %w", dir, err)
	}
	listener, err := listen(addr)
	if err != nil {
		return err
	}
	fmt.Printf("http://%s/\n", listener.Addr())
	return http.Serve(listener, handler(dir))
}

// listen refuses every address that another machine could reach.
func listen(addr string) (net.Listener, error) {
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return nil, err
	}
	if at, ok := listener.Addr().(*net.TCPAddr); !ok || !at.IP.IsLoopback() {
		listener.Close()
		return nil, fmt.Errorf("%s is not a loopback address", addr)
	}
	return listener, nil
}

func handler(dir string) http.Handler {
	files := http.FileServer(http.Dir(dir))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if kind, ok := types[path.Ext(r.URL.Path)]; ok {
			w.Header().Set("Content-Type", kind)
		}
		w.Header().Set("Cache-Control", "no-cache")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Vary", "Accept-Encoding")
		if !sendPacked(w, r, dir) {
			files.ServeHTTP(w, r)
		}
	})
}

// sendPacked sends the packed copy of a file, if there is one in a coding that
// the browser takes, and reports whether there was.
func sendPacked(w http.ResponseWriter, r *http.Request, dir string) bool {
	name := path.Clean("/" + r.URL.Path)
	if strings.HasSuffix(r.URL.Path, "/") {
		name = path.Join(name, "index.html")
	}
	takes := r.Header.Get("Accept-Encoding")
	for _, coding := range []struct{ name, ext string }{{"br", ".br"}, {"gzip", ".gz"}} {
		if !strings.Contains(takes, coding.name) {
			continue
		}
		content, err := os.Open(filepath.Join(dir, filepath.FromSlash(name+coding.ext)))
		if err != nil {
			continue
		}
		defer content.Close()
		w.Header().Set("Content-Encoding", coding.name)
		w.Header().Set("Content-Type", types[path.Ext(name)])
		http.ServeContent(w, r, "", time.Time{}, content)
		return true
	}
	return false
}
