/** Hosts that people visit, among them many that speak of courts, filing and PACER. None pretends to be the courts. */
export const ORDINARY_HOSTS = `
www.uscourts.gov pacer.uscourts.gov pacer.login.uscourts.gov pacer.psc.uscourts.gov pcl.uscourts.gov ecf.cacd.uscourts.gov
ecf.ca9.uscourts.gov www.cacd.uscourts.gov www.supremecourt.gov efiling.uscourts.cavc.gov www.uscourts.cavc.gov
www.ustaxcourt.gov dawson.ustaxcourt.gov www.armfor.uscourts.gov pacer.gov www.pacer.gov ca9-portal.powerappsportals.us
ca9.fedcourts.us ca2-showdoc.azurewebsites.us ca03portal.powerappsportals.us www.cit.uscourts.gov uscfc.uscourts.gov
www.kscourts.org www.kscourts.gov www.utcourts.gov www.mncourts.gov www.nccourts.gov www.nmcourts.gov www.sccourts.org
www.wicourts.gov www.azcourts.gov www.iowacourts.gov www.njcourts.gov www.nycourts.gov iapps.courts.state.ny.us
www.courts.ca.gov www.courts.wa.gov www.courts.mo.gov www.pacourts.us ujsportal.pacourts.us www.mdcourts.gov
www.flcourts.gov www.txcourts.gov efile.txcourts.gov www.lacourt.org www.sfsuperiorcourt.org www.sdcourt.ca.gov
www.illinoiscourts.gov www.mscourts.com courts.ms.gov www.vacourts.gov www.dccourts.gov www.tncourts.gov
www.arcourts.gov www.idcourts.us www.alacourt.gov www.lasc.org www.ncourt.com www.courts.ie www.judiciary.uk
www.courts.nsw.gov.au www.fedcourt.gov.au www.scc-csc.ca curia.europa.eu www.hmcourts-service.gov.uk www.courtserve.net
www.courtlistener.com www.free.law storage.courtlistener.com www.pacermonitor.com www.pacerpro.com www.docketbird.com
www.docketalarm.com www.inforuptcy.com www.courtdrive.com www.recapthelaw.org www.bkalerts.com www.casetext.com
www.fileandservexpress.com www.onelegal.com www.infotrack.com www.tylerhost.net www.odysseyefileca.com efilegov.com
www.westlaw.com 1.next.westlaw.com www.lexisnexis.com advance.lexis.com www.bloomberglaw.com www.law360.com
www.law.cornell.edu www.justia.com dockets.justia.com www.oyez.org www.scotusblog.com www.findlaw.com www.avvo.com
www.nolo.com www.martindale.com www.abajournal.com www.americanbar.org www.calbar.ca.gov www.nysba.org www.texasbar.com
www.nacba.org www.naca.net www.nacdl.org www.aclu.org www.eff.org www.fjc.gov www.ussc.gov www.justice.gov www.usdoj.gov
www.usa.gov www.irs.gov www.sec.gov www.uspto.gov www.ssa.gov www.uscis.gov egov.uscis.gov www.state.gov www.ftc.gov
www.fbi.gov www.usmarshals.gov www.bop.gov www.gsa.gov login.gov secure.login.gov www.pay.gov www.sam.gov www.nih.gov
www.cdc.gov www.nasa.gov www.noaa.gov www.weather.gov www.usps.com www.congress.gov www.govinfo.gov www.loc.gov
www.federalregister.gov www.regulations.gov www.ecfr.gov www.ecfc.org www.ecf.org www.ecf.com www.ecfmg.org
www.pacer.com www.pacer.org www.pacers.com www.pacer.cc www.pacesetter.com www.spacer.com www.pacerhealth.org
www.nba.com pacerssports.com www.racer.com www.placer.ca.gov www.placer.ai www.paper.com www.pace.edu www.packers.com
www.rei.com www.tenniscourts.com www.discourse.org www.scouts.org www.scouting.org www.discounts.com www.recourse.com
www.golfcourses.com www.usacoursehub.com www.uscounties.org www.uscoursereports.com www.ourcourts.org www.icourts.dk
www.google.com mail.google.com drive.google.com docs.google.com accounts.google.com www.youtube.com www.bing.com
www.duckduckgo.com www.yahoo.com login.yahoo.com www.microsoft.com login.microsoftonline.com outlook.office.com
www.office.com portal.azure.com www.apple.com www.icloud.com www.amazon.com aws.amazon.com www.facebook.com
www.instagram.com x.com www.twitter.com www.linkedin.com www.reddit.com www.wikipedia.org en.wikipedia.org
web.archive.org www.github.com gist.github.com gitlab.com stackoverflow.com www.mozilla.org addons.mozilla.org
chromewebstore.google.com www.dropbox.com www.box.com www.zoom.us www.webex.com slack.com app.slack.com www.notion.so
www.adobe.com acrobat.adobe.com www.docusign.com www.docusign.net www.clio.com app.clio.com www.mycase.com
www.practicepanther.com www.netdocuments.com vault.netvoyage.com www.imanage.com www.relativity.com www.everlaw.com
www.logikcull.com www.bestcase.com www.nextchapterbk.com www.jubileepro.com www.stretto.com cases.stretto.com
www.kccllc.net www.epiq11.com dm.epiq11.com www.omniagentsolutions.com restructuring.ra.kroll.com www.chase.com
www.bankofamerica.com www.wellsfargo.com www.citi.com www.paypal.com www.stripe.com www.intuit.com quickbooks.intuit.com
www.nytimes.com www.washingtonpost.com www.wsj.com www.reuters.com apnews.com www.bbc.co.uk www.cnn.com www.npr.org
www.theguardian.com www.politico.com www.propublica.org www.bloomberg.com www.forbes.com www.cnbc.com www.usatoday.com
www.espn.com www.netflix.com www.spotify.com www.walmart.com www.target.com www.costco.com www.ebay.com www.etsy.com
www.fedex.com www.ups.com www.delta.com www.united.com www.marriott.com www.airbnb.com www.uber.com www.lyft.com
www.weather.com www.webmd.com www.mayoclinic.org www.harvard.edu www.yale.edu www.stanford.edu www.nyu.edu
www.berkeley.edu www.umich.edu www.utexas.edu xn--mnchen-3ya.de xn--80ak6aa92e.com xn--fiqs8s xn--bcher-kva.example
xn--80aswg.xn--p1ai xn--caf-dma.fr localhost 127.0.0.1 192.168.1.1 example.com www.example.org router.local
`
  .trim()
  .split(/\s+/);
