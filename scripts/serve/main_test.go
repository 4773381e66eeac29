package main

import (
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestListen_TakesLoopbackOnly(t *testing.T) {
	for _, addr := range []string{"127.0.0.1:0", "localhost:0", "[::1]:0"} {
		listener, err := listen(addr)
		if err != nil && addr == "[::1]:0" {
			continue // a machine without IPv6
		}
		require.NoError(t, err, addr)
		require.NoError(t, listener.Close())
	}
	for _, addr := range []string{":0", "0.0.0.0:0"} {
		_, err := listen(addr)
		require.ErrorContains(t, err, "not a loopback address", addr)
	}
}

func TestServe_RefusesAFolderThatIsNotBuilt(t *testing.T) {
	require.ErrorContains(t, serve("127.0.0.1:0", t.TempDir()), "not a built folder")
}

func TestHandler_NamesEveryTypeItself(t *testing.T) {
	dir := t.TempDir()
	for name, kind := range map[string]string{
		"a.js": "text/javascript; charset=utf-8", "a.css": "text/css; charset=utf-8", "a.pack": "application/octet-stream",
		"a.svg": "image/svg+xml", "a.html": "text/html; charset=utf-8",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte("x"), 0o600))
		answer := httptest.NewRecorder()
		handler(dir).ServeHTTP(answer, httptest.NewRequest("GET", "/"+name, nil))
		require.Equal(t, 200, answer.Code, name)
		require.Equal(t, kind, answer.Header().Get("Content-Type"), name)
		require.Equal(t, "nosniff", answer.Header().Get("X-Content-Type-Options"))
	}
	answer := httptest.NewRecorder()
	handler(dir).ServeHTTP(answer, httptest.NewRequest("GET", "/../main.go", nil))
	require.NotEqual(t, 200, answer.Code, "nothing outside the folder")
}

func TestHandler_SendsPackedCopiesToBrowsersThatTakeThem(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"index.html", "index.html.gz", "index.html.br", "a.css", "a.css.gz", "b.js", "app.1.pack", "app.1.pack.br", "small.2.pack"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(name), 0o600))
	}
	cases := []struct{ url, takes, file, coding, kind string }{
		{"/", "gzip, deflate, br", "index.html.br", "br", "text/html; charset=utf-8"},
		{"/index.html?x=1", "gzip", "index.html.gz", "gzip", "text/html; charset=utf-8"},
		{"/", "", "index.html", "", "text/html; charset=utf-8"},
		{"/a.css", "br, gzip", "a.css.gz", "gzip", "text/css; charset=utf-8"},
		{"/b.js", "br, gzip", "b.js", "", "text/javascript; charset=utf-8"},
		{"/app.1.pack", "br", "app.1.pack.br", "br", "application/octet-stream"},
		{"/small.2.pack", "br", "small.2.pack", "", "application/octet-stream"},
		{"/app.1.pack", "gzip", "app.1.pack", "", "application/octet-stream"},
	}
	for _, c := range cases {
		ask := httptest.NewRequest("GET", c.url, nil)
		ask.Header.Set("Accept-Encoding", c.takes)
		answer := httptest.NewRecorder()
		handler(dir).ServeHTTP(answer, ask)
		if c.url == "/index.html?x=1" && answer.Code == 301 {
			t.Fatal("a packed page is not redirected")
		}
		require.Equal(t, c.file, answer.Body.String(), c)
		require.Equal(t, c.coding, answer.Header().Get("Content-Encoding"), c)
		require.Equal(t, c.kind, answer.Header().Get("Content-Type"), c)
		require.Equal(t, "Accept-Encoding", answer.Header().Get("Vary"), c)
	}
}
