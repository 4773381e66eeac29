// Command release freezes a version: the built folder in one archive, the
// archive's SHA-256, and a manifest of every file and every figure in it.
//
// The same source gives the same bytes, whenever and wherever it is built.
// With -twice it proves that on a copy in another folder; with -check it holds
// an archive against the hash that a page shows.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	out := flag.String("out", "release", "folder to write")
	root := flag.String("root", ".", "root of the repository")
	twice := flag.Bool("twice", false, "build also from a copy elsewhere, and compare")
	check := flag.String("check", "", "archive to hold against -hash")
	shown := flag.String("hash", "", "SHA-256 that the page shows")
	flag.Parse()
	var err error
	if *check != "" {
		err = checkArchive(*check, *shown)
	} else {
		err = run(*root, *out, *twice)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

func run(root, out string, twice bool) error {
	frozen, err := freeze(root)
	if err != nil {
		return err
	}
	if twice {
		return again(root, frozen)
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	for name, content := range frozen {
		target := filepath.Join(out, name)
		if err := os.WriteFile(target, content, 0o644); err != nil {
			return err
		}
		fmt.Printf("%s  %s\n", digest(content), target)
	}
	return nil
}

// freeze builds the folder at root and returns the files of the release.
func freeze(root string) (map[string][]byte, error) {
	work, err := os.MkdirTemp("", "cybercost-release-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(work)
	built := filepath.Join(work, "dist")
	cmd := exec.Command("go", "run", "./scripts/build", "-out", built)
	cmd.Dir = root
	if text, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%s%w", text, err)
	}
	version, err := os.ReadFile(filepath.Join(root, "site", "version.txt"))
	if err != nil {
		return nil, err
	}
	files, err := readFolder(built)
	if err != nil {
		return nil, err
	}
	name := "cybercost-" + strings.TrimSpace(string(version))
	list, err := manifest(strings.TrimSpace(string(version)), files)
	if err != nil {
		return nil, err
	}
	inside := map[string][]byte{name + "/manifest.json": list}
	for file, content := range files {
		inside[name+"/cyber-cost/"+file] = content
	}
	archive, err := zipped(inside)
	if err != nil {
		return nil, err
	}
	return map[string][]byte{
		name + ".zip":           archive,
		name + ".zip.sha256":    []byte(digest(archive) + "  " + name + ".zip\n"),
		name + ".manifest.json": list,
	}, nil
}

func digest(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

// again freezes a copy of the repository in another folder and compares.
func again(root string, first map[string][]byte) error {
	work, err := os.MkdirTemp("", "cybercost-elsewhere-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	elsewhere := filepath.Join(work, "another folder", "deeper")
	if err := copyRepository(root, elsewhere); err != nil {
		return err
	}
	second, err := freeze(elsewhere)
	if err != nil {
		return err
	}
	for name, content := range first {
		if !bytes.Equal(content, second[name]) {
			return fmt.Errorf("%s differs when it is built in another folder: %s, %s", name, digest(content), digest(second[name]))
		}
	}
	fmt.Println("built in two folders: the same, byte for byte")
	return nil
}
