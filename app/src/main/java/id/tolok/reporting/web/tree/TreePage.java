package id.tolok.reporting.web.tree;

import id.tolok.achievement.grade.RatingScale;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.reporting.pdf.PdfWriter;
import id.tolok.reporting.tree.Arrangement;
import id.tolok.reporting.tree.PerformanceTrees;
import id.tolok.reporting.tree.TreeLayout;
import id.tolok.reporting.tree.TreeNode;
import id.tolok.reporting.tree.TreePaper;
import id.tolok.reporting.tree.TreeSvg;
import id.tolok.reporting.web.ChosenAgency;
import id.tolok.results.AllowedBasis;
import id.tolok.results.AskedYear;
import id.tolok.results.Scorecards;
import id.tolok.results.StretchCode;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The performance tree of an agency, as page, SVG and PDF.
@Controller
class TreePage {

  static final String PATH = "/pohon";
  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

  private static final String SAMPLE = "DATA CONTOH";

  private final Pages pages;
  private final Visit visit;
  private final ChosenAgency chosen;
  private final AllowedBasis bases;
  private final PerformanceTrees trees;
  private final Scorecards scorecards;
  private final Organizations organizations;
  private final PdfWriter writer;
  private final Clock clock;
  private final boolean sample;

  TreePage(
      Pages pages,
      Visit visit,
      ChosenAgency chosen,
      AllowedBasis bases,
      PerformanceTrees trees,
      Scorecards scorecards,
      Organizations organizations,
      PdfWriter writer,
      Clock clock,
      @Value("${tolok.sample:false}") boolean sample) {
    this.pages = pages;
    this.visit = visit;
    this.chosen = chosen;
    this.bases = bases;
    this.trees = trees;
    this.scorecards = scorecards;
    this.organizations = organizations;
    this.writer = writer;
    this.clock = clock;
    this.sample = sample;
  }

  @Bean
  static NavigationEntry treeNavigation() {
    return new NavigationEntry(
        "shell.nav.main", "reporting.tree.nav", PATH, "diagram-3", 60, Set.of(Action.RESULT_VIEW));
  }

  @GetMapping(PATH)
  View tree(TreeAsked asked) {
    OptionalLong agency = chosen.find(asked.instansi());
    if (agency.isEmpty()) {
      return pages.page("reporting/agency-choice", "reporting.tree.title", chosen.lines(PATH));
    }
    TreeChoice choice = choice(asked, agency.getAsLong());
    TreeNode whole = whole(choice, visit.words());
    var views = new TreeViews(visit.words(), choice, bases.of(choice.agencyId()), scale(choice));
    return pages.page(
        "reporting/tree",
        "reporting.tree.title",
        views.view(whole, PerformanceTrees.cut(whole, choice.levels())));
  }

  @GetMapping(PATH + "/unduh.svg")
  ResponseEntity<byte[]> svg(TreeAsked asked) {
    TreeChoice choice = chosen(asked);
    Words words = visit.words();
    List<String> heading = new ArrayList<>();
    heading.add(words.get("reporting.tree.title") + " · " + office(choice));
    heading.add(state(words, choice));
    if (sample) {
      heading.add(SAMPLE);
    }
    String picture =
        TreeSvg.file(
            TreeLayout.of(shown(choice, words)),
            heading,
            ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
    return file(picture.getBytes(StandardCharsets.UTF_8), SVG, choice, "svg");
  }

  @GetMapping(PATH + "/unduh.pdf")
  ResponseEntity<byte[]> pdf(TreeAsked asked) {
    TreeChoice choice = chosen(asked);
    Words words = Words.in(Language.ID);
    var paper =
        TreePaper.of(
            shown(choice, words),
            words.get("reporting.tree.title"),
            office(choice),
            state(words, choice),
            sample ? SAMPLE : "");
    return file(
        writer.write("reporting/print/tree.jte", paper, paper.style()),
        MediaType.APPLICATION_PDF,
        choice,
        "pdf");
  }

  private String office(TreeChoice choice) {
    Agency agency = organizations.agency(choice.agencyId());
    return agency.name() + ", " + organizations.region(agency.regencyId()).name();
  }

  /// What it shows, and when that was so.
  private String state(Words words, TreeChoice choice) {
    Agency agency = organizations.agency(choice.agencyId());
    var formats = new Formats(words.language(), agency.zone().id());
    return words.get(
        "reporting.tree.state",
        TreeViews.stretch(words, choice.stretch(), choice.year()),
        TreeViews.basis(words, choice.basis()),
        formats.time(clock.instant()) + " " + agency.zone().name());
  }

  private RatingScale scale(TreeChoice choice) {
    return scorecards.of(choice.agencyId(), choice.year(), choice.basis()).card().plan().scale();
  }

  private TreeNode shown(TreeChoice choice, Words words) {
    return PerformanceTrees.cut(whole(choice, words), choice.levels());
  }

  private TreeNode whole(TreeChoice choice, Words words) {
    return trees.tree(
        words,
        choice.agencyId(),
        choice.year(),
        choice.stretch(),
        choice.basis(),
        choice.arrangement());
  }

  private TreeChoice chosen(TreeAsked asked) {
    long agencyId =
        chosen.find(asked.instansi()).orElseThrow(() -> new NotFound("agency", "none chosen"));
    return choice(asked, agencyId);
  }

  private TreeChoice choice(TreeAsked asked, long agencyId) {
    var context = visit.context();
    String code = asked.bentang();
    Stretch stretch =
        code == null
            ? Stretch.quarter(context.quarter())
            : StretchCode.parse(code).orElseThrow(() -> new NotFound("stretch", code));
    Integer year = asked.tahun();
    Integer levels = asked.tingkat();
    String arrangement = asked.susunan();
    return new TreeChoice(
        agencyId,
        organizations.agency(agencyId).name(),
        year == null ? context.year() : AskedYear.known(year),
        stretch,
        bases.of(agencyId, asked.dasar()),
        Arrangement.of(arrangement == null ? "" : arrangement),
        levels == null ? TreeChoice.ALL : Math.clamp(levels, 1, TreeChoice.ALL));
  }

  private static ResponseEntity<byte[]> file(
      byte[] bytes, MediaType type, TreeChoice choice, String ending) {
    String name =
        "pohon-kinerja-%d-%s.%s".formatted(choice.year(), StretchCode.of(choice.stretch()), ending);
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }
}
