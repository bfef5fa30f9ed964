document.addEventListener("keydown", function (event) {
  if (event.key === "Escape") { document.body.classList.add("hushed"); }
  else { document.body.classList.remove("hushed"); }
});
document.addEventListener("mouseover", function (event) {
  if (event.target.closest && !event.target.closest(".st")) { document.body.classList.remove("hushed"); }
});
function followAnchor() {
  var target = location.hash && document.getElementById(location.hash.slice(1));
  if (target && target.classList.contains("st")) { target.focus(); }
}
window.addEventListener("hashchange", followAnchor);
window.addEventListener("load", followAnchor);

function keepInSight(event) {
  var mark = event.target.closest && event.target.closest(".st");
  var card = mark && mark.querySelector(":scope > .card");
  if (!card) { return; }
  card.style.left = card.style.top = card.style.bottom = "";
  var box = card.getBoundingClientRect();
  var over = box.right - document.documentElement.clientWidth + 8;
  var shift = Math.max(0, over) > 0 ? -Math.min(over, box.left - 8) : Math.max(0, 8 - box.left);
  card.style.left = card.offsetLeft + shift + "px";
  if (box.bottom > innerHeight && mark.getClientRects()[0].top > box.height) {
    card.style.top = "auto";
    card.style.bottom = "100%";
  }
}
document.addEventListener("mouseover", keepInSight);
document.addEventListener("focusin", keepInSight);
document.getElementById("finder").addEventListener("submit", function (event) {
  event.preventDefault();
  var number = Number(document.getElementById("number").value);
  var files = this.dataset.files.split(" ");
  var file = "";
  for (var index = 0; index + 1 < files.length; index += 2) {
    if (Number(files[index + 1]) <= number) { file = files[index]; }
  }
  var here = document.getElementById("s" + number);
  var other = file && !location.pathname.endsWith("/" + file);
  document.getElementById("found").textContent = here || other ? "" : "No. " + number + " is not on this page: this run did not analyse its article.";
  if (here) { location.hash = "s" + number; here.focus(); }
  else if (other) { location.href = file + "#s" + number; }
});
