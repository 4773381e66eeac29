package main

import (
	"os"
	"path"
	"path/filepath"
)

// agency adds what reads and writes the settings of an agency. The script of a
// frame is among it: it reads there whom it may trust. Each script gets the
// rules for that file put in front, so that there is one set of them and still
// one request.
func (f *folder) agency(site string) error {
	rules, err := os.ReadFile(filepath.Join(site, "agency", "agency-check.js"))
	if err != nil {
		return err
	}
	for _, name := range []string{"agency/agency.js", "agency/agency-form.js", "embed/frame.js"} {
		script, err := os.ReadFile(filepath.Join(site, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		f.add(path.Base(name), append(append([]byte{}, rules...), script...))
	}
	style, err := os.ReadFile(filepath.Join(site, "agency", "agency.css"))
	if err != nil {
		return err
	}
	f.add("agency.css", style)
	return nil
}
