package ui

import (
	"github.com/vugu/vugu"

	"cybercost/wasm/browser"

	"cybercost/wasm/keep"
)

const csvType = "text/csv;charset=utf-8"

// SectionKeep prints, shares and saves the estimate, and opens it again.
type SectionKeep struct{ Page *Page }

// Names lists the free texts of the printed sheet but the last, the memo.
func (c *SectionKeep) Names() []keep.NameKey {
	keys := keep.MeetingNames()
	return keys[:len(keys)-1]
}

// Link copies the share link.
func (c *SectionKeep) Link(event vugu.DOMEvent) {
	fragment := c.Page.Session.Fragment()
	if fragment == "" {
		c.Page.Session.NothingToKeep()
		return
	}
	browser.CopyLink(event.EventEnv(), fragment, c.Page.Session.LinkCopied)
}

// Bookmark puts the estimate into the page's address, for a bookmark.
func (c *SectionKeep) Bookmark() {
	fragment := c.Page.Session.Fragment()
	if fragment == "" {
		c.Page.Session.NothingToKeep()
		return
	}
	browser.Ask(fragment)
	c.Page.Session.Bookmarked()
}

// Hand shows the code for the phone of the person opposite.
func (c *SectionKeep) Hand(event vugu.DOMEvent) {
	to := ""
	if event.PropBool("target", "open") {
		to = browser.Address()
	}
	c.Page.Session.Hand(to)
}

// Code is that code.
func (c *SectionKeep) Code() string {
	svg, _ := c.Page.Sheet.Code(c.Page.Session.Handing)
	return svg
}

// CodeName is what that code opens.
func (c *SectionKeep) CodeName() string {
	_, name := c.Page.Sheet.Code(c.Page.Session.Handing)
	return name
}

// Save saves the estimate to a file.
func (c *SectionKeep) Save() {
	browser.SaveAs(c.Page.Session.FileName(browser.Today())+".json", "application/json", c.Page.Session.SaveFile())
}

// Tables saves every table for a spreadsheet.
func (c *SectionKeep) Tables() {
	browser.SaveAs(c.Page.Session.FileName(browser.Today())+".csv", csvType, c.Page.Sheet.Tables(browser.Printout()))
}

// Row saves the estimate as one row, for a list of clients.
func (c *SectionKeep) Row() {
	browser.SaveAs(c.Page.Session.FileName(browser.Today())+"-row.csv", csvType, c.Page.Sheet.Row())
}

// Open reads the chosen file.
func (c *SectionKeep) Open(event vugu.DOMEvent) {
	browser.ReadFile(event, keep.MaxFile, c.Page.Session.OpenFile)
}
