// The newspaper's own script: the consent overlay freezes the page until it is answered.
document.getElementById('accept').addEventListener('click', () => {
  document.querySelector('.consent').remove();
  document.body.classList.remove('consent-open');
});
