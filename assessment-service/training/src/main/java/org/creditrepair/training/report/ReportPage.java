package org.creditrepair.training.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creditrepair.training.binning.Binned;
import org.creditrepair.training.report.Plot.Range;

/** The report as one page of HTML that needs nothing else. */
public final class ReportPage {
    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1c2330;--soft:#66708a;--line:#d8dce6;--a:#2457c5;--b:#c2410c;--paper:#fff}
            @media(prefers-color-scheme:dark){:root{--ink:#e6e9f2;--soft:#9aa5c0;--line:#333c52;--a:#7da6ff;--b:#ff9a62;--paper:#141824}}
            body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:1000px;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.2rem;border-bottom:1px solid var(--line)}h3{font-size:1rem;margin-bottom:.2rem}
            .wide{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums}
            th,td{padding:.2rem .7rem;border-bottom:1px solid var(--line);text-align:right}th[scope=row],thead th:first-child{text-align:left;font-weight:500}
            .plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(320px,1fr));gap:1rem}figure{margin:0}figcaption{color:var(--soft);font-size:.85rem}
            svg{width:100%;height:auto}.axis{fill:var(--soft);font-size:11px}.grid{stroke:var(--line)}
            polyline{fill:none;stroke-width:1.8}.a{stroke:var(--a)}.b{stroke:var(--b)}.even{stroke:var(--soft);stroke-dasharray:4 4}
            rect.a,circle.a{fill:var(--a);stroke:none}rect.b,circle.b{fill:var(--b);stroke:none}
            """;

    private static final String METHODS = "<h2>Methods</h2><p>Information values have " + Binned.ADDED
            + " cases added to each cell. Weights of evidence are smoothed by the chosen number of rows, as bad as all"
            + " are, that join each bin (m-estimate). Samples are judged by what is served: trees after the line of"
            + " Platt, which is fitted inside the training folds to the targets (n + 1) / (n + 2) and 1 / (n + 2).</p>";

    private final Report report;

    private ReportPage(Report report) {
        this.report = report;
    }

    public static String write(Report report) {
        return new ReportPage(report).page();
    }

    private String page() {
        var run = report.run();
        var title = run.profile() + ", " + run.model();
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + Html.escaped(title)
                + "</title><meta name=\"viewport\" content=\"width=device-width\"><style>" + STYLE
                + "</style></head><body>"
                + "<h1>" + Html.escaped(title) + "</h1>" + summary() + remarks()
                + ValidationPart.html(report.validation()) + characteristics() + influences() + fairness() + drops()
                + METHODS + "</body></html>\n";
    }

    private String remarks() {
        if (report.remarks().isEmpty()) {
            return "";
        }
        return report.remarks().stream()
                .map(remark -> "<li>" + Html.escaped(remark) + "</li>")
                .collect(Collectors.joining("", "<h2>To look at</h2><ul>", "</ul>"));
    }

    private String summary() {
        var run = report.run();
        return Html.table(
                List.of("", ""),
                List.of(
                        List.of("data", run.source().name()),
                        List.of("SHA-256 of the data", run.source().sha256()),
                        List.of("rows to train on", Long.toString(run.rows())),
                        List.of("bads", run.bads() + " (" + Html.percent((double) run.bads() / run.rows()) + ")"),
                        List.of("chosen by inner folds", run.choice()),
                        List.of("artefact", run.sha256()),
                        List.of("rows served as trained", Integer.toString(run.served())),
                        List.of(
                                "folds",
                                run.seed().map(seed -> "from the seed " + seed).orElse("from a file")),
                        List.of("imported bins", run.hasImportedBins() ? "yes: the folds do not judge them" : "no")));
    }

    private String characteristics() {
        if (report.characteristics().isEmpty()) {
            return "";
        }
        var page = new StringBuilder("<h2>Characteristics</h2>");
        for (var characteristic : report.characteristics()) {
            page.append(characteristic(characteristic));
        }
        return page.toString();
    }

    private static String characteristic(Characteristic characteristic) {
        var woe = characteristic.bins().stream().map(Characteristic.Bin::woe).toList();
        var most = woe.stream().mapToDouble(StrictMath::abs).max().orElse(1);
        var rows = characteristic.bins().stream()
                .map(bin -> List.of(
                        bin.label(),
                        Long.toString(bin.counts().goods()),
                        Long.toString(bin.counts().bads()),
                        bin.counts().total() == 0
                                ? ""
                                : Html.percent(bin.counts().badRate()),
                        Html.number(bin.woe()),
                        Double.toString(bin.points())))
                .toList();
        return "<h3>" + Html.escaped(characteristic.name()) + "</h3><p>IV " + Html.number(characteristic.information())
                + ", coefficient " + Html.number(characteristic.coefficient()) + " (standard error "
                + Html.number(characteristic.standardError()) + ", p " + Html.number(characteristic.p()) + ")</p>"
                + "<div class=\"plots\">"
                + Html.table(List.of("bin", "goods", "bads", "bad rate", "WOE", "points"), rows)
                + Html.figure(
                        "Weight of evidence by bin",
                        new Plot(new Range("", 0, 1), new Range("WOE", -most, most))
                                .bars(List.of("a"), List.of(woe))
                                .svg("Bins of " + characteristic.name()))
                + "</div>";
    }

    private String influences() {
        if (report.influences().isEmpty()) {
            return "";
        }
        return "<h2>Features</h2>"
                + Html.table(
                        List.of("feature", "mean absolute contribution to the log odds"),
                        report.influences().stream()
                                .map(influence -> List.of(influence.feature(), Html.number(influence.logOdds())))
                                .toList());
    }

    private String fairness() {
        var page = new StringBuilder();
        for (var fairness : report.fairness()) {
            page.append("<h3>").append(Html.escaped(fairness.column())).append("</h3>");
            page.append("<p>Reference: ")
                    .append(Html.escaped(fairness.reference()))
                    .append(fairness.isReferenceLarge() ? "</p>" : ". No group is large enough.</p>");
            page.append(Html.table(
                    List.of("group", "rows", "approved", "ratio", "goods approved", "difference of goods"),
                    fairness.groups().stream().map(ReportPage::group).toList()));
        }
        return page.isEmpty() ? "" : "<h2>Groups that the model does not know</h2>" + page;
    }

    private static List<String> group(Fairness.Group group) {
        var decisions = group.decisions();
        return List.of(
                decisions.group(),
                Long.toString(decisions.approved().of()),
                decisions.approved().share().map(Html::percent).orElse(""),
                group.impact().asRefusal().isPresent()
                        ? ""
                        : Html.number(group.impact().orThrow().ratio()),
                decisions.approvedGoods().share().map(Html::percent).orElse(""),
                group.opportunity().asRefusal().isPresent()
                        ? ""
                        : Html.number(group.opportunity().orThrow().difference().difference()));
    }

    private String drops() {
        if (report.drops().isEmpty()) {
            return "";
        }
        return "<h2>Left out</h2>"
                + Html.table(
                        List.of("characteristic", "reason", "figure"),
                        report.drops().stream()
                                .map(drop -> List.of(
                                        drop.characteristic(),
                                        drop.reason().name().toLowerCase(Locale.ROOT),
                                        Html.number(drop.figure())))
                                .toList());
    }
}
