package calc

import "cybercost/seeds"

// investigationLine is the cost of finding cause and extent:
//
//	with a count of devices examined closely = first-response + PCs × forensic-pc + servers × forensic-server, low, typical and high of each
//	without: as the response of the incident says
//
// With a count, low, typical and high are the cheapest, middle and dearest
// quote for each of the three. A count of zero is a count. A transfer to a
// false account is looked into only where a count says so.
func investigationLine(f *seeds.Figures, in Input, to carrier) (Line, bool) {
	pcs, servers := in.Number(FieldExaminedPCs), in.Number(FieldExaminedServers)
	if !pcs.Valid && !servers.Valid {
		usual := to.responseTo(f, in.Scenario).investigation
		return usual.line(LineInvestigation, RowInvestigation, DamageCost), usual.typical.mark != ""
	}
	response := spread{figure(f.FirstResponseLow.Newest()), figure(f.FirstResponseTypical.Newest()), figure(f.FirstResponseHigh.Newest())}
	perPC := spread{figure(f.ForensicPcLow.Newest()), figure(f.ForensicPcTypical.Newest()), figure(f.ForensicPcHigh.Newest())}
	perServer := spread{figure(f.ForensicServerLow.Newest()), figure(f.ForensicServerTypical.Newest()), figure(f.ForensicServerHigh.Newest())}
	// A count left empty beside one that was entered is none of that device.
	return response.
		plus(perPC.times(fact(pcs.Decimal))).
		plus(perServer.times(fact(servers.Decimal))).
		line(LineInvestigation, RowInvestigation, DamageCost), true
}
