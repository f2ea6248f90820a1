package id.tolok.figures.sheet;

import id.tolok.figures.FigureBook;
import id.tolok.kernel.Finding;
import id.tolok.kernel.Severity;
import java.util.List;

/// What a filled sheet says, and what in it could not be used.
public record FilledFigures(FigureBook book, List<Finding> findings) {

  public FilledFigures {
    findings = List.copyOf(findings);
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
