package id.tolok.intake.web.review;

/// Addresses of a review.
public final class ReviewAddress {

  private ReviewAddress() {}

  public static String of(long reviewId) {
    return "/keputusan/tinjauan/" + reviewId;
  }

  /// The place of an item on the review screen; `~` may stand in an address.
  public static String of(long reviewId, String item) {
    return of(reviewId) + (item.isEmpty() ? "" : "#" + item);
  }
}
