// Shows only those fields of a target that the choices above them ask for. Without this script all are shown.

const NUMBER = /^(?:[<>=≥≤]=?|min\.?|maks?\.?)?\s*-?[\d.,]+\s*%?(?:\s*(?:-|–|s\/d|sampai)\s*[\d.,]+)?(?:\s+\p{L}[\p{L} .\/]*)?$/iu;
const WRITTEN = ["CUMULATIVE", "BY_HAND"];

for (const form of document.querySelectorAll("[data-target-form]")) {
  const split = form.elements.namedItem("pembagian");
  const target = form.elements.namedItem("target");
  const quarters = form.querySelector("[data-quarters]");
  const words = form.querySelector("[data-words]");

  const show = () => {
    const text = target.value.trim();
    quarters.hidden = !WRITTEN.includes(split.value);
    words.hidden = text === "" || text === "-" || NUMBER.test(text);
  };
  split.addEventListener("change", show);
  target.addEventListener("input", show);
  if (form.querySelector(".more .field--wrong")) {
    form.querySelector(".more").open = true;
  }
  show();
}
