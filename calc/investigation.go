package calc

import "cybercost/seeds"

// investigationLine is the cost of finding cause and extent:
//
//	with a count of devices examined closely = first response + PCs × cost a PC + servers × cost a server
//	without: typical = (low + high) ÷ 2
//
// With a count, low, typical and high are the cheapest, middle and dearest
// quote for each of the three; without, the ends of the survey's range for a
// small company. A count of zero is a count.
func investigationLine(f *seeds.Figures, in Input) (Line, bool) {
	pcs, servers := in.Number(FieldExaminedPCs), in.Number(FieldExaminedServers)
	if !pcs.Valid && !servers.Valid {
		return halfway(figure(f.InvestigationLow.Newest()), figure(f.InvestigationHigh.Newest())).
			line(LineInvestigation, RowInvestigation, DamageCost), true
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
