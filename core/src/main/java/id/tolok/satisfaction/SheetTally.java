package id.tolok.satisfaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Counts sheets one by one. Everything in it is a whole number that sheets are added to and taken
/// from, so the order does not matter, a part can be added to another part, and a million sheets
/// take the room of one.
///
/// Not safe for several threads at once.
public final class SheetTally {

  private final SheetLayout layout;
  private final List<String> elements;
  private final int[] elementOf;

  /// By element: how many sheets filled so many of its questions with so many points together.
  private final int[][] marks;

  /// By question and answer.
  private final int[][] choices;

  private int respondents;
  private int rejected;
  private long spreadSum;
  private long spreadSquares;

  private final int[] filled;
  private final int[] points;

  public SheetTally(SheetLayout layout) {
    this.layout = layout;
    this.elements = layout.elements();
    this.elementOf = layout.questionElements().stream().mapToInt(elements::indexOf).toArray();
    this.choices = new int[elementOf.length][SheetLayout.HIGHEST];
    this.filled = new int[elements.size()];
    this.points = new int[elements.size()];
    this.marks = new int[elements.size()][];
    for (int element = 0; element < marks.length; element++) {
      marks[element] = new int[placeOf(questionsOf(element) + 1, 0)];
    }
  }

  /// Goes on from what was counted before.
  ///
  /// @throws IllegalArgumentException where the counts are of another questionnaire
  public static SheetTally from(SheetLayout layout, SheetCounts counts) {
    var tally = new SheetTally(layout);
    tally.addAll(counts);
    return tally;
  }

  /// Counts a sheet.
  ///
  /// @throws IllegalArgumentException where it is no sheet of this questionnaire
  public void add(String scores) {
    change(scores, 1);
  }

  /// Takes back a sheet that was counted.
  public void remove(String scores) {
    change(scores, -1);
  }

  private void change(String scores, int sheets) {
    layout.check(scores);
    int filledElements = read(scores);
    if (filledElements < layout.filledElementsMin()) {
      rejected += sheets;
      return;
    }
    respondents += sheets;
    double own = 0;
    for (int element = 0; element < filled.length; element++) {
      if (filled[element] > 0) {
        marks[element][placeOf(filled[element], points[element])] += sheets;
        own += (double) points[element] / filled[element];
      }
    }
    for (int question = 0; question < elementOf.length; question++) {
      char score = scores.charAt(question);
      if (score != SheetLayout.EMPTY) {
        choices[question][score - '1'] += sheets;
      }
    }
    long mean = Math.round(own * SheetCounts.SPREAD_UNIT / filledElements);
    spreadSum += sheets * mean;
    spreadSquares += sheets * mean * mean;
  }

  private int read(String scores) {
    Arrays.fill(filled, 0);
    Arrays.fill(points, 0);
    int filledElements = 0;
    for (int question = 0; question < elementOf.length; question++) {
      char score = scores.charAt(question);
      if (score != SheetLayout.EMPTY) {
        int element = elementOf[question];
        filledElements += filled[element] == 0 ? 1 : 0;
        filled[element]++;
        points[element] += score - '0';
      }
    }
    return filledElements;
  }

  /// Adds what was counted elsewhere.
  ///
  /// @throws IllegalArgumentException where it is of another questionnaire
  public void addAll(SheetCounts other) {
    if (!other.elements().stream().map(ElementCounts::element).toList().equals(elements)) {
      throw new IllegalArgumentException("counts of another questionnaire");
    }
    respondents += other.respondents();
    rejected += other.rejected();
    spreadSum += other.spreadSum();
    spreadSquares += other.spreadSquares();
    for (int element = 0; element < marks.length; element++) {
      addAll(element, other.elements().get(element));
    }
  }

  private void addAll(int element, ElementCounts other) {
    for (var mark : other.marks()) {
      marks[element][placeOf(mark.filled(), mark.points())] += mark.sheets();
    }
    int ordinal = 0;
    for (int question = 0; question < elementOf.length; question++) {
      if (elementOf[question] == element) {
        var counted = other.choices().get(ordinal++);
        for (int choice = 0; choice < SheetLayout.HIGHEST; choice++) {
          choices[question][choice] += counted.get(choice);
        }
      }
    }
  }

  /// Sheets that count.
  public int respondents() {
    return respondents;
  }

  /// Sheets with too few elements filled.
  public int rejected() {
    return rejected;
  }

  /// What is counted now; later sheets do not change it.
  public SheetCounts counts() {
    var counted = new ArrayList<ElementCounts>();
    for (int element = 0; element < marks.length; element++) {
      counted.add(new ElementCounts(elements.get(element), marksOf(element), choicesOf(element)));
    }
    return new SheetCounts(respondents, rejected, spreadSum, spreadSquares, counted);
  }

  private List<ElementCounts.Mark> marksOf(int element) {
    var found = new ArrayList<ElementCounts.Mark>();
    for (int questions = 1; questions <= questionsOf(element); questions++) {
      for (int sum = questions; sum <= questions * SheetLayout.HIGHEST; sum++) {
        int sheets = marks[element][placeOf(questions, sum)];
        if (sheets != 0) {
          found.add(new ElementCounts.Mark(questions, sum, sheets));
        }
      }
    }
    return found;
  }

  private List<List<Integer>> choicesOf(int element) {
    var found = new ArrayList<List<Integer>>();
    for (int question = 0; question < elementOf.length; question++) {
      if (elementOf[question] == element) {
        found.add(Arrays.stream(choices[question]).boxed().toList());
      }
    }
    return found;
  }

  private int questionsOf(int element) {
    return (int) Arrays.stream(elementOf).filter(each -> each == element).count();
  }

  /// Room for the points from zero to four times each number of filled questions before this one,
  /// and then the points.
  private static int placeOf(int questions, int sum) {
    return 2 * questions * (questions - 1) + questions - 1 + sum;
  }
}
