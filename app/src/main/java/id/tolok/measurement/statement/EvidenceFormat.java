package id.tolok.measurement.statement;

/// The formats taken as evidence. Everything else is refused.
public enum EvidenceFormat {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp"),
  /// Word, Excel and PowerPoint as they were before 2007.
  OLD_OFFICE("application/x-ole-storage", "doc"),
  /// Plain text, also with columns.
  TEXT("text/plain", "txt");

  private final String mediaType;
  private final String ending;

  EvidenceFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /// The ending of names of such files, without the dot.
  public String ending() {
    return ending;
  }

  /// Whether a browser shows it as a picture.
  public boolean isPicture() {
    return switch (this) {
      case PNG, JPEG, GIF, WEBP -> true;
      case PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, OLD_OFFICE, TEXT -> false;
    };
  }
}
