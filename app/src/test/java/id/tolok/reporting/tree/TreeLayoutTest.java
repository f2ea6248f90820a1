package id.tolok.reporting.tree;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.reporting.tree.TreeLayout.Box;
import id.tolok.reporting.tree.TreeNode.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeLayoutTest {

  @Test
  void noTwoBoxesTouch() {
    assertApart(TreeLayout.of(TreeFixture.tree(4, 3)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42, 2026})
  void noTwoBoxesTouchWhateverTheTree(long seed) {
    assertApart(TreeLayout.of(grown(new Random(seed), 4)));
  }

  @Test
  void everyNodeHasABoxAndEveryChildALine() {
    var tree = TreeFixture.tree(3, 2);
    var layout = TreeLayout.of(tree);
    assertThat(layout.boxes()).hasSize(tree.count());
    assertThat(layout.lines()).hasSize(tree.count() - 1);
  }

  @Test
  void allBoxesLieWithinThePicture() {
    var layout = TreeLayout.of(TreeFixture.tree(3, 5));
    assertThat(layout.boxes())
        .allMatch(box ->
            box.left() >= 0
                && box.top() >= 0
                && box.right() <= layout.width()
                && box.top() + box.height() <= layout.height());
  }

  @Test
  void textThatFitsIsKeptWhole() {
    assertThat(TreeLayout.wrapped("Persentase surat yang selesai tepat waktu", 5))
        .allMatch(line -> line.length() <= 33)
        .extracting(String::strip)
        .satisfies(lines ->
            assertThat(String.join(" ", lines))
                .isEqualTo("Persentase surat yang selesai tepat waktu"));
  }

  @Test
  void textThatDoesNotFitSaysSo() {
    var lines = TreeLayout.wrapped("kata ".repeat(100), 3);
    assertThat(lines).hasSize(3);
    assertThat(lines.getLast()).endsWith("…");
  }

  @Test
  void wordLongerThanALineIsBroken() {
    assertThat(TreeLayout.wrapped("x".repeat(80), 5)).allMatch(line -> line.length() <= 33);
  }

  @Test
  void blankTextHasNoLines() {
    assertThat(TreeLayout.wrapped("  ", 5)).isEmpty();
  }

  private static void assertApart(TreeLayout layout) {
    List<Box> boxes = layout.boxes();
    IntStream.range(0, boxes.size())
        .forEach(i ->
            assertThat(boxes.subList(i + 1, boxes.size()))
                .noneMatch(other -> overlap(boxes.get(i), other)));
  }

  private static boolean overlap(Box one, Box other) {
    return one.left() < other.right()
        && other.left() < one.right()
        && one.top() < other.top() + other.height()
        && other.top() < one.top() + one.height();
  }

  private static TreeNode grown(Random random, int levels) {
    var children =
        levels == 0
            ? List.<TreeNode>of()
            : IntStream.range(0, random.nextInt(5))
                .mapToObj(_ -> grown(random, levels - 1))
                .toList();
    return TreeFixture.node(Kind.OBJECTIVE, "kata ".repeat(random.nextInt(60))).with(children);
  }
}
