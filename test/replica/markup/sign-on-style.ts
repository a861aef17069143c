/** The look of Central Sign-On and Manage My Account: a dark band and one white card. */
export const signOnStyle = `<style>
body { margin: 0; background: #eef1f5; font: 15px/1.45 'Segoe UI', Arial, sans-serif; color: #222 }
#pscHeaderContainer { background: #14304f; color: #fff; padding: 16px 32px; font-size: 22px; letter-spacing: .5px }
.card { width: 430px; margin: 36px auto; background: #fff; border: 1px solid #d3d9e0; border-radius: 4px; padding: 22px 28px }
.card h1 { font-size: 20px; margin: 0 0 14px } .card label { display: block; margin: 12px 0 3px; font-weight: 600 }
.card input[type=text], .card input[type=password] { width: 100%; box-sizing: border-box; padding: 7px; border: 1px solid #9aa5b1 }
button { background: #1f5fa8; color: #fff; border: 0; border-radius: 3px; padding: 8px 18px; margin: 16px 8px 0 0; font-size: 15px }
button.quiet { background: #d7dde4; color: #222 } .req { color: #b00020 }
.ui-messages ul, .ui-messages-error ul { margin: 0 0 12px; padding: 9px 14px 9px 30px; background: #fde7e9; color: #8f0014 }
.ui-widget-overlay { position: fixed; inset: 0; background: #000; opacity: .35; z-index: 1001 }
.ui-dialog { position: fixed; z-index: 1002; top: 110px; left: 50%; width: 480px; margin-left: -240px; background: #fff;
  border: 1px solid #888; border-radius: 4px; padding: 0 22px 20px; box-sizing: border-box }
.ui-dialog-titlebar { font-weight: 700; font-size: 17px; padding: 14px 0 8px; border-bottom: 1px solid #ccc }
.replica { color: #777; font-size: 12px; text-align: center }
</style>`;
