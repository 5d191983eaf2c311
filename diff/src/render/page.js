const search = document.getElementById("search");
const tiles = [...document.querySelectorAll("button.tile")];
const show = () => {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const off = tiles.filter((tile) => tile.classList.contains("off")).map((tile) => tile.dataset.level);
  for (const section of document.querySelectorAll("section")) {
    let any = false;
    for (const row of section.querySelectorAll("tbody tr")) {
      const text = row.textContent.toLowerCase();
      const seen = !off.includes(row.className) && words.every((word) => text.includes(word));
      row.hidden = !seen;
      any ||= seen;
    }
    section.hidden = !any;
  }
};
search.addEventListener("input", show);
for (const tile of tiles) tile.addEventListener("click", () => { tile.classList.toggle("off"); show(); });
