package main

import (
	"os"
	"path/filepath"
)

// agency adds what reads and writes the settings of an agency. The script of a
// frame is among it: it reads there whom it may trust. Each script gets the
// rules for that file put in front, so that there is one set of them and still
// one request.
func (f *folder) agency(site string) error {
	for _, name := range []string{"agency/agency.js", "agency/agency-form.js", "embed/frame.js"} {
		if err := f.joined(site, "agency/agency-check.js", name); err != nil {
			return err
		}
	}
	style, err := os.ReadFile(filepath.Join(site, "agency", "agency.css"))
	if err != nil {
		return err
	}
	f.add("agency.css", style)
	return nil
}
