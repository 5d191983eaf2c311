const search = document.getElementById("search");
const switches = [...document.querySelectorAll("button.switch")];
const findings = [...document.querySelectorAll(".level .finding")];
const texts = new Map(findings.map((finding) => [finding, finding.textContent.toLowerCase()]));
const show = () => {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const off = switches.filter((one) => one.getAttribute("aria-pressed") === "false").map((one) => one.dataset.level);
  let shown = 0;
  for (const finding of findings) {
    const level = finding.closest(".level").dataset.level;
    finding.hidden = off.includes(level) || !words.every((word) => texts.get(finding).includes(word));
    shown += finding.hidden ? 0 : 1;
  }
  for (const part of document.querySelectorAll(".resource, .level")) {
    part.hidden = !part.querySelector(".finding:not([hidden])");
  }
  document.getElementById("shown").textContent = `${shown} of ${findings.length} shown`;
};
if (search) {
  search.addEventListener("input", show);
  for (const one of switches) {
    one.addEventListener("click", () => {
      one.setAttribute("aria-pressed", String(one.getAttribute("aria-pressed") === "false"));
      show();
    });
  }
  show();
}
