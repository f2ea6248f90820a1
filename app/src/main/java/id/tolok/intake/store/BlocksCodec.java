package id.tolok.intake.store;

import id.tolok.document.text.Block;
import id.tolok.kernel.SourceSpan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The lines and grids of a document as they are kept: compact JSON, compressed. Only Tolok reads
/// it.
final class BlocksCodec {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private BlocksCodec() {}

  static byte[] write(List<Block> blocks) {
    var bytes = new ByteArrayOutputStream();
    try (var packed = new DeflaterOutputStream(bytes);
        JsonGenerator json = MAPPER.createGenerator(packed)) {
      json.writeStartArray();
      blocks.forEach(block -> write(json, block));
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Block block) {
    json.writeStartObject();
    switch (block) {
      case Block.Line(var text, var where) -> {
        json.writeStringProperty("t", text);
        write(json, where);
      }
      case Block.Grid(var rows, var origin, var where) -> {
        json.writeStringProperty("o", origin.name());
        write(json, where);
        json.writeName("r");
        json.writeStartArray();
        rows.forEach(row -> write(json, row));
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Block.Row row) {
    json.writeStartArray();
    for (var cell : row.cells()) {
      json.writeStartObject();
      json.writeStringProperty("t", cell.text());
      if (cell.merge() != Block.Merge.NONE) {
        json.writeStringProperty("m", cell.merge().name());
      }
      write(json, cell.where());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, SourceSpan where) {
    json.writeName("w");
    json.writeStartArray();
    json.writeNumber(where.line());
    json.writeNumber(where.column());
    json.writeNumber(where.endLine());
    json.writeNumber(where.endColumn());
    if (where.page() != null || where.sheet() != null || where.cell() != null) {
      json.writeNumber(where.page() == null ? 0 : where.page());
      json.writeString(where.sheet());
      json.writeString(where.cell());
    }
    json.writeEndArray();
  }

  static List<Block> read(byte[] packed) {
    try (var plain = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      var blocks = new ArrayList<Block>();
      for (var node : MAPPER.readTree(plain).values()) {
        blocks.add(block(node));
      }
      return blocks;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Block block(JsonNode node) {
    var where = span(node.path("w"));
    if (!node.has("r")) {
      return new Block.Line(node.path("t").asString(), where);
    }
    var rows = new ArrayList<Block.Row>();
    for (var row : node.path("r").values()) {
      var cells = new ArrayList<Block.Cell>();
      for (var cell : row.values()) {
        var merge = cell.has("m") ? Block.Merge.valueOf(cell.path("m").asString()) : null;
        cells.add(
            new Block.Cell(
                cell.path("t").asString(),
                merge == null ? Block.Merge.NONE : merge,
                span(cell.path("w"))));
      }
      rows.add(new Block.Row(cells));
    }
    return new Block.Grid(rows, Block.Origin.valueOf(node.path("o").asString()), where);
  }

  private static SourceSpan span(JsonNode at) {
    int page = at.path(4).asInt(0);
    return new SourceSpan(
        at.path(0).asInt(),
        at.path(1).asInt(),
        at.path(2).asInt(),
        at.path(3).asInt(),
        page == 0 ? null : page,
        text(at.path(5)),
        text(at.path(6)));
  }

  private static @Nullable String text(JsonNode node) {
    return node.isString() ? node.asString() : null;
  }
}
