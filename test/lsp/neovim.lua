-- Neovim's own language client on a draft: it shows what the server found and applies a code action.
-- Run as: nvim --clean --headless -l/-S neovim.lua, with SERVER, DRAFT and RESULT in the environment.
local result = { version = tostring(vim.version().major) .. '.' .. tostring(vim.version().minor) }

local function finish(problem)
  result.problem = problem
  local file = assert(io.open(vim.env.RESULT, 'w'))
  file:write(vim.json.encode(result))
  file:close()
  vim.cmd('qa!')
end

local function wait(what, ready)
  if not vim.wait(15000, ready, 20) then
    finish('timed out waiting for ' .. what)
  end
end

local function messages()
  local found = vim.diagnostic.get(0)
  table.sort(found, function(a, b) return a.lnum < b.lnum end)
  return vim.tbl_map(function(one) return one.source .. ': ' .. one.message end, found)
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.DRAFT))
local options = {
  name = 'copydesk',
  cmd = { vim.env.NODE, vim.env.SERVER, '--stdio' },
  root_dir = vim.fn.fnamemodify(vim.env.DRAFT, ':h'),
}
if vim.lsp.start then
  vim.lsp.start(options)
else
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(options))
end

wait('diagnostics', function() return #vim.diagnostic.get(0) == 2 end)
result.before = messages()

vim.ui.select = function(items, _, choose)
  result.titles = {}
  local chosen
  for _, item in ipairs(items) do
    local action = item.action or item[2]
    table.insert(result.titles, action.title)
    if vim.startswith(action.title, 'Delete one') then
      chosen = item
    end
  end
  choose(chosen)
end
vim.api.nvim_win_set_cursor(0, { 1, 16 })
vim.lsp.buf.code_action()
local fixed = 'The mayor said the bridge would open in May.'
wait('the fix', function() return vim.api.nvim_buf_get_lines(0, 0, 1, false)[1] == fixed end)
wait('the diagnostics after it', function() return #vim.diagnostic.get(0) == 1 end)
result.after = messages()
result.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
finish()
