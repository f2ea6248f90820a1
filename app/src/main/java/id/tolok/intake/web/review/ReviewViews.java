package id.tolok.intake.web.review;

import id.tolok.intake.Review;
import id.tolok.intake.draft.DraftDecree;
import id.tolok.intake.draft.DraftPosition;
import id.tolok.intake.draft.DraftRow;
import id.tolok.intake.finding.DraftFinding;
import id.tolok.intake.web.original.Mark;
import id.tolok.intake.web.review.ReviewView.Bar;
import id.tolok.intake.web.review.ReviewView.FindingView;
import id.tolok.intake.web.review.ReviewView.Listing;
import id.tolok.intake.web.review.ReviewView.PositionView;
import id.tolok.intake.web.review.ReviewView.RowView;
import id.tolok.intake.web.review.ReviewView.SectionView;
import id.tolok.kernel.Severity;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Builds the right side of the review screen, and the marks its findings make on the left.
public final class ReviewViews {

  private final Words words;
  private final Review review;
  private final FindingViews findings;
  private final RowViews rows;

  public ReviewViews(Words words, Formats format, Review review) {
    this.words = words;
    this.review = review;
    this.findings = new FindingViews(words, format, review.draft());
    this.rows = new RowViews(words, findings, review);
  }

  /// What is left to do.
  public Bar bar(Listing listing) {
    var all = review.draft().rows();
    var open = open().toList();
    int checked = (int) all.stream().filter(this::isChecked).count();
    return new Bar(
        all.size(),
        (int) all.stream().filter(RowViews::isDoubtful).count(),
        (int) open.stream().filter(finding -> finding.severity() == Severity.ERROR).count(),
        open.size(),
        checked,
        words.get("intake.bar.checked", Integer.toString(checked), Integer.toString(all.size())),
        listing,
        review.canUndo(),
        review.canRedo());
  }

  private Stream<DraftFinding> open() {
    return review.findings().stream().filter(finding -> !finding.isDismissed());
  }

  private boolean isChecked(DraftRow row) {
    return review.draft().checks().containsKey(row.id());
  }

  public List<SectionView> decrees() {
    return review.draft().decrees().stream().map(this::decree).toList();
  }

  private SectionView decree(DraftDecree decree) {
    var cells = decree.cells();
    var kind = cells.value("kind");
    var number = cells.value("number");
    var title = cells.value("title");
    return new SectionView(
        decree.id(),
        (kind == null ? "" : words.get("intake.kind." + kind) + " · ")
            + (number == null ? words.get("intake.decree.no-number") : number),
        title == null ? words.get("intake.decree.no-title") : title,
        RowViews.places(cells),
        cells.isChanged(),
        findings.of(decree.id(), review.findings()));
  }

  /// Positions with the rows the listing shows; all positions where it shows all rows.
  public List<PositionView> positions(Listing listing) {
    return review.draft().positions().stream()
        .map(position -> position(position, listing))
        .filter(position -> listing.show().equals("semua") || !position.rows().isEmpty())
        .toList();
  }

  private PositionView position(DraftPosition position, Listing listing) {
    var cells = position.cells();
    return new PositionView(
        position.id(),
        position.name(),
        cells.cell("name").asRead() == null ? "" : cells.cell("name").asRead(),
        words.get(
            "intake.position.work",
            Integer.toString(count(cells.value("duties"))),
            Integer.toString(count(cells.value("functions")))),
        RowViews.places(cells),
        cells.isChanged(),
        findings.of(position.id(), review.findings()),
        rows(position, listing));
  }

  private List<RowView> rows(DraftPosition position, Listing listing) {
    var shown = position.rows().stream().filter(row -> isShown(row, listing.show()));
    var ordered =
        listing.doubtfulFirst()
            ? shown.sorted(Comparator.comparingDouble(DraftRow::confidence))
            : shown;
    return ordered.map(rows::view).toList();
  }

  private boolean isShown(DraftRow row, String show) {
    return switch (show) {
      case "temuan" -> open().anyMatch(finding -> finding.item().equals(row.id()));
      case "belum" -> !isChecked(row);
      case "ragu" -> RowViews.isDoubtful(row);
      default -> true;
    };
  }

  private static int count(@Nullable String lines) {
    return lines == null ? 0 : (int) lines.lines().filter(line -> !line.isBlank()).count();
  }

  /// Findings on the file as a whole, or on what is not there any more.
  public List<FindingView> wholeFindings() {
    var items = new HashSet<String>();
    review.draft().decrees().forEach(decree -> items.add(decree.id()));
    review.draft().positions().forEach(position -> items.add(position.id()));
    review.draft().rows().forEach(row -> items.add(row.id()));
    return review.findings().stream()
        .filter(finding -> !items.contains(finding.item()))
        .map(findings::view)
        .toList();
  }

  /// The marks that open findings make on the original.
  ///
  /// @param address of the review screen
  public List<Mark> marks(String address) {
    return open()
        .filter(finding -> finding.where() != null)
        .map(finding ->
            new Mark(
                Objects.requireNonNull(finding.where()),
                FindingViews.tone(finding.severity()),
                words.get("intake.severity." + finding.severity().name())
                    + ": "
                    + finding.in(words.findings()).message(),
                address + "#" + FindingViews.id(finding)))
        .toList();
  }
}
