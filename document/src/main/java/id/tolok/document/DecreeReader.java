package id.tolok.document;

import id.tolok.document.decree.DecreeStructure;
import id.tolok.document.decree.line.TextLines;
import id.tolok.document.extract.Extraction;
import id.tolok.document.extract.LayoutGrids;
import id.tolok.document.extract.ReaderFindingCode;
import id.tolok.document.table.LayoutRecovery;
import id.tolok.document.text.Block;
import id.tolok.document.text.DocumentOpener;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.SourceSpan;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Reads a decree of any supported format into a catalogue. Never throws on what a person gave:
/// should a phase fail, what the phases before it understood is returned with a finding.
public final class DecreeReader {

  private static final SourceSpan START = SourceSpan.of(1, 1, 1, 1);

  private final String fileName;
  private final byte[] bytes;
  private String format = "";
  private boolean opened;
  private List<Block> blocks = List.of();
  private DecreeStructure structure = DecreeStructure.NONE;
  private Extraction extraction = Extraction.NOTHING;
  private final List<Finding> findings = new ArrayList<>();

  private DecreeReader(String fileName, byte[] bytes) {
    this.fileName = fileName;
    this.bytes = bytes;
  }

  public static Reading read(String fileName, byte[] bytes) {
    var reader = new DecreeReader(fileName, bytes);
    reader.guarded();
    return reader.reading();
  }

  /// The one place where any failure ends: a person's file must never show a stack trace.
  private void guarded() {
    try {
      run();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      findings.add(
          Finding.of(
              DocumentFindingCode.INTERNAL_FAILURE, START, failure.getClass().getSimpleName()));
    }
  }

  private void run() {
    var document = DocumentOpener.open(fileName, bytes);
    format = document.format();
    blocks = document.blocks();
    findings.addAll(document.findings());
    opened = !blocks.isEmpty();
    if (!opened) {
      return;
    }
    blocks = LayoutRecovery.recover(blocks);
    var lines = TextLines.of(blocks, LayoutGrids::isTable);
    structure = DecreeStructure.read(lines);
    findings.addAll(structure.findings());
    extraction = Extraction.read(blocks, lines, structure);
    findings.addAll(extraction.findings());
    if (extraction.indicatorCount() == 0) {
      findings.add(Finding.of(ReaderFindingCode.NO_INDICATORS, START));
    }
  }

  private Reading reading() {
    var messages = FindingMessages.indonesian();
    var catalogue =
        new Catalogue(
            Catalogue.FORMAT,
            fileName.replaceAll("^.*[/\\\\]", ""),
            sha256(bytes),
            structure.decrees(),
            extraction.organisation(),
            extraction.positions(),
            findings.stream().map(finding -> catalogued(finding, messages)).toList());
    return new Reading(catalogue, format, opened, blocks);
  }

  private static CatalogueFinding catalogued(Finding finding, FindingMessages messages) {
    return new CatalogueFinding(
        finding.code().name(),
        finding.severity(),
        finding.where(),
        messages.message(finding),
        messages.suggestion(finding).orElse(null));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
