<#
.SYNOPSIS
  Sets up the lists of Digital Ambassadors on a site.

.DESCRIPTION
  Looks first, then makes what is missing: lists, columns, indexes, unique values, views, and of lists that not everybody
  keeps the item-level security, settings and permissions. Deletes nothing, renames nothing that somebody named, takes no
  permission away from a list that has its own. Stop it anywhere and run it again. Rows to begin with, and taking away what
  lets others see through item-level security, are left to set-up in the browser.

  Written by tools/lists.mjs from src/lists. Never run against a tenant: run it with -DryRun, then on a test site, first.

.PARAMETER SiteUrl
  The site that gets the lists, https://contoso.sharepoint.com/sites/intranet.

.PARAMETER ClientId
  The application in Entra ID that you registered for PnP PowerShell.

.PARAMETER Language
  The language of titles and choice words: fr, nl, en or de. Take the site's own.

.PARAMETER DryRun
  Says what it would do and does nothing.

.PARAMETER SkipPermissions
  Leaves the permissions of all lists as they are: without Manage Permissions.

.EXAMPLE
  ./set-up-lists.ps1 -SiteUrl https://contoso.sharepoint.com/sites/intranet -ClientId 11111111-2222-3333-4444-555555555555 -Language fr -DryRun
#>
#Requires -Version 7.2
#Requires -Modules PnP.PowerShell
[CmdletBinding()]
param(
  [Parameter(Mandatory)] [string] $SiteUrl,
  [Parameter(Mandatory)] [string] $ClientId,
  [ValidateSet('fr', 'nl', 'en', 'de')] [string] $Language = 'en',
  [switch] $DryRun,
  [switch] $SkipPermissions
)

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 2.0
$script:steps = 0
$script:remarks = 0

$lists = @() # The declarations.

# What an option of a declaration holds; nothing when it is absent.
function Get-Option($Declared, [string] $Name) {
  if ($Declared.ContainsKey($Name)) { return $Declared[$Name] }
}

function Write-Remark([string] $Text) {
  $script:remarks++
  Write-Warning $Text
}

# Does one thing, or only says it. A refusal of SharePoint is said and the next thing is tried.
function Invoke-Step([string] $What, [scriptblock] $Work) {
  $script:steps++
  if ($DryRun) {
    Write-Host "would: $What"
    return
  }
  Write-Host $What
  try { & $Work } catch { Write-Remark "$What - refused: $($_.Exception.Message)" }
}

function ConvertTo-XmlText([string] $Text) {
  return [System.Security.SecurityElement]::Escape($Text)
}

# The XML of a column, with its words in the language and the id of the list that it points at.
function Get-FieldXml($Column, [hashtable] $Ids) {
  $xml = [string] $Column.Xml
  $target = Get-Option $Column 'Target'
  if ($target) {
    if (-not $Ids.ContainsKey($target)) { throw "the list $target, which $($Column.Name) points at, is not there" }
    $xml = $xml.Replace('{list}', "{$($Ids[$target])}")
  }
  $choices = @(Get-Option $Column 'Choices')
  if ($choices.Count -gt 0) {
    $written = foreach ($choice in $choices) { '<CHOICE>' + (ConvertTo-XmlText $choice[$Language]) + '</CHOICE>' }
    $xml = $xml.Replace('{choices}', ($written -join ''))
    $initially = Get-Option $Column 'Initially'
    if ($null -ne $initially) { $xml = $xml.Replace('{default}', (ConvertTo-XmlText $choices[$initially][$Language])) }
  }
  return $xml
}

# Makes the column under its ASCII name, then gives it its title: a title alone would become the name.
function Add-Column($List, $Column, [hashtable] $Ids) {
  Invoke-Step "  column $($Column.Name)" {
    $field = Add-PnPFieldFromXml -List $List -FieldXml (Get-FieldXml $Column $Ids)
    Set-ColumnTitle $List $Column $field
  }
}

function Set-ColumnTitle($List, $Column, $Field) {
  $values = @{ Title = [string] $Column.Title[$Language] }
  $hint = Get-Option $Column 'Hint'
  if ($hint) { $values.Description = [string] $hint[$Language] }
  Set-PnPField -List $List -Identity $Field.Id -Values $values | Out-Null
}

# A column that is there keeps its title, its words and its values; what is missing of index and unique values is added.
function Complete-Column($List, $Column, $Field) {
  if ($Field.TypeAsString -cne $Column.Type) {
    Write-Remark "$($List.Title): the column $($Column.Name) is of type $($Field.TypeAsString), it should be $($Column.Type). Left as it is."
    return
  }
  if ($Field.Title -ceq $Column.Name -and $Column.Title[$Language] -cne $Column.Name) {
    Invoke-Step "  title of $($Column.Name)" { Set-ColumnTitle $List $Column $Field }
  }
  if ((Get-Option $Column 'Indexed') -and -not $Field.Indexed) {
    Invoke-Step "  index on $($Column.Name)" {
      Set-PnPField -List $List -Identity $Field.Id -Values @{ Indexed = $true } | Out-Null
    }
  }
  if ((Get-Option $Column 'Unique') -and -not $Field.EnforceUniqueValues) {
    Invoke-Step "  unique values in $($Column.Name)" {
      Set-PnPField -List $List -Identity $Field.Id -Values @{ Indexed = $true; EnforceUniqueValues = $true } | Out-Null
    }
  }
}

function Set-Columns($List, $Declared, [hashtable] $Ids) {
  $fields = @(Get-PnPField -List $List)
  foreach ($column in $Declared.Columns) {
    $field = $fields | Where-Object { $_.InternalName -ceq $column.Name } | Select-Object -First 1
    if ($field) { Complete-Column $List $column $field } else { Add-Column $List $column $Ids }
  }
  $title = $fields | Where-Object { $_.InternalName -ceq 'Title' } | Select-Object -First 1
  if ('Title', 'Titre', 'Titel' -ccontains $title.Title -and $title.Title -cne $Declared.TitleLabel[$Language]) {
    Invoke-Step "  title of Title" {
      $values = @{ Title = [string] $Declared.TitleLabel[$Language]; Required = [bool] $Declared.TitleRequired }
      Set-PnPField -List $List -Identity $title.Id -Values $values | Out-Null
    }
  }
  # Where it means nothing no form shows it.
  if ($Declared.ContainsKey('TitleShown') -and $title.SchemaXml -notmatch 'ShowInNewForm="FALSE"') {
    Invoke-Step "  Title in no form" {
      $title.SetShowInNewForm($false)
      $title.SetShowInEditForm($false)
      $title.SetShowInDisplayForm($false)
      $title.Update()
      Invoke-PnPQuery
    }
  }
}

# The word that the list itself uses for a choice: it may have been made in another language.
function Get-Word($List, $View) {
  $field = Get-PnPField -List $List | Where-Object { $_.InternalName -ceq $View.Column } | Select-Object -First 1
  $known = @($View.Word.Values) + @(Get-Option $View 'FormerWord')
  $used = @($field.Choices) | Where-Object { $known -ccontains $_ } | Select-Object -First 1
  if ($used) { return [string] $used }
  return [string] $View.Word[$Language]
}

function Get-ViewQuery($List, $View) {
  if (-not (Get-Option $View 'Column')) { return [string] $View.Query }
  return ([string] $View.Query).Replace('{word}', (ConvertTo-XmlText (Get-Word $List $View)))
}

# The first view of a declaration takes the place of the one that SharePoint made, while nobody has changed that.
function Set-Views($List, $Declared) {
  $views = @(Get-PnPView -List $List)
  $first = $views | Where-Object { $_.DefaultView } | Select-Object -First 1
  $touched = @($first.ViewFields | Where-Object { $_ -notin 'LinkTitle', 'Title', 'Attachments' }).Count -gt 0
  for ($place = 0; $place -lt $Declared.Views.Count; $place++) {
    $view = $Declared.Views[$place]
    $titles = @($view.Title.Values) + @(Get-Option $view 'Former')
    if ($views | Where-Object { $_.Title -in $titles }) { continue }
    if ($place -eq 0 -and $touched) { continue }
    $name = [string] $view.Title[$Language]
    Invoke-Step "  view $name" {
      $query = Get-ViewQuery $List $view
      if ($place -eq 0) {
        $values = @{ Title = $name; ViewQuery = [string] $query; RowLimit = [uint32] 100; Paged = $true }
        Set-PnPView -List $List -Identity $first.Id -Values $values -Fields ([string[]] $view.Fields) | Out-Null
      } else {
        Add-PnPView -List $List -Title $name -Fields ([string[]] $view.Fields) -Query $query -RowLimit 100 -Paged | Out-Null
      }
    }
  }
}

function Test-Right($Rights, [string[]] $Kinds) {
  return @($Rights | Where-Object {
      $right = $_
      @($Kinds | Where-Object { $right.Has([Microsoft.SharePoint.Client.PermissionKind] $_) }).Count -gt 0
    }).Count -gt 0
}

# Who may read, add rows, see those of others and give rights, by the id of the group or person.
function Get-Grants($Securable) {
  $grants = @{}
  Get-PnPProperty -ClientObject $Securable -Property 'RoleAssignments' | Out-Null
  foreach ($assignment in $Securable.RoleAssignments) {
    Get-PnPProperty -ClientObject $assignment -Property @('Member', 'RoleDefinitionBindings') | Out-Null
    $rights = @($assignment.RoleDefinitionBindings | ForEach-Object { $_.BasePermissions })
    $grants[$assignment.Member.Id] = @{
      Member = $assignment.Member
      Reads  = Test-Right $rights 'ViewListItems'
      Writes = Test-Right $rights 'AddListItems'
      SeesThrough = Test-Right $rights 'ManageLists', 'CancelCheckout'
      Governs = Test-Right $rights 'ManagePermissions'
    }
  }
  return $grants
}

function Grant-Role($List, $Role, $Member) {
  if ($Member.PrincipalType -eq 'SharePointGroup') {
    Set-PnPListPermission -Identity $List -Group $Member.Id -AddRole $Role.Name
  } else {
    Set-PnPListPermission -Identity $List -User $Member.LoginName -AddRole $Role.Name
  }
}

# Whoever can read the site may write in this list, and in this list only; nobody loses anything.
function Grant-Contribute($List) {
  $role = Get-PnPRoleDefinition | Where-Object { $_.RoleTypeKind -eq 'Contributor' } | Select-Object -First 1
  if (-not $role) {
    Write-Remark "$($List.Title): the site has no permission level Contribute; give readers the right to add and edit their rows by hand."
    return
  }
  $there = Get-Grants $List
  foreach ($grant in (Get-Grants (Get-PnPWeb)).Values) {
    $member = $grant.Member
    $writes = $there.ContainsKey($member.Id) -and $there[$member.Id].Writes
    if (-not $grant.Reads -or $writes) { continue }
    Invoke-Step "  $($role.Name) for $($member.Title)" { Grant-Role $List $role $member }
  }
}

# Whoever has Full Control on the site gets it on a list that nobody else may open.
function Grant-Owners($List) {
  $role = Get-PnPRoleDefinition | Where-Object { $_.RoleTypeKind -eq 'Administrator' } | Select-Object -First 1
  if (-not $role) {
    Write-Remark "$($List.Title): the site has no permission level Full Control; give it to the owners by hand."
    return
  }
  foreach ($grant in (Get-Grants (Get-PnPWeb)).Values) {
    if ($grant.Governs) { Grant-Role $List $role $grant.Member }
  }
}

# Whoever sees through item-level security without Full Control: set-up in the browser names them and takes it from them.
function Find-SeeingThrough($List, $Kind) {
  $through = @((Get-Grants $List).Values | Where-Object {
      -not $_.Governs -and ($_.SeesThrough -or ($Kind.Readers -eq 'nothing' -and $_.Reads))
    })
  if ($through.Count -eq 0) { return }
  $names = ($through | ForEach-Object { $_.Member.Title } | Sort-Object) -join ', '
  Write-Remark "$($List.Title): $names may see rows of others. If they do not handle this list, run set-up in the browser: it takes that away."
}

# Which rows each person reads and writes, by the kind of the list.
function Set-ItemSecurity($List, $Kind) {
  if ($List.ReadSecurity -eq $Kind.ReadSecurity -and $List.WriteSecurity -eq $Kind.WriteSecurity) { return }
  # As the REST API numbers them: 1 everybody's rows, 2 one's own.
  $read = @{ 1 = 'AllUsersReadAccess'; 2 = 'AllUsersReadAccessOnItemsTheyCreate' }[[int] $Kind.ReadSecurity]
  $write = @{ 1 = 'WriteAllItems'; 2 = 'WriteOnlyMyItems' }[[int] $Kind.WriteSecurity]
  Invoke-Step "  item-level security: $read, $write" {
    Set-PnPList -Identity $List -ReadSecurity $read -WriteSecurity $write | Out-Null
  }
}

# Versions, files and search, where the kind of the list says something of them.
function Set-Settings($List, $Kind) {
  if ($Kind.ContainsKey('EnableVersioning') -and $List.EnableVersioning -ne $Kind.EnableVersioning) {
    Invoke-Step "  no versions" { Set-PnPList -Identity $List -EnableVersioning $Kind.EnableVersioning | Out-Null }
  }
  if ($Kind.ContainsKey('EnableAttachments') -and $List.EnableAttachments -ne $Kind.EnableAttachments) {
    Invoke-Step "  no files" { Set-PnPList -Identity $List -EnableAttachments $Kind.EnableAttachments | Out-Null }
  }
  if ($Kind.ContainsKey('NoCrawl') -and $List.NoCrawl -ne $Kind.NoCrawl) {
    Invoke-Step "  not in search" {
      $List.NoCrawl = $Kind.NoCrawl
      $List.Update()
      Invoke-PnPQuery
    }
  }
}

# Permissions of its own, and who may write at all.
function Set-Permissions($List, $Kind) {
  if ($SkipPermissions) {
    Write-Remark "$($List.Title): permissions left as they are. Our parts write nothing into it before it has permissions of its own."
    return
  }
  if (-not $List.HasUniqueRoleAssignments) {
    Invoke-Step "  permissions of its own" {
      if ($Kind.Readers -eq 'nothing') {
        Set-PnPList -Identity $List -BreakRoleInheritance | Out-Null
        Grant-Owners $List
      } else {
        Set-PnPList -Identity $List -BreakRoleInheritance -CopyRoleAssignments | Out-Null
      }
    }
  }
  if ($Kind.Readers -eq 'contribute') { Grant-Contribute $List }
  if ($Kind.SeeingThrough -ne 'asOnSite') { Find-SeeingThrough $List $Kind }
}

# What curators keep has the rights and the settings that they give it.
function Set-Kind($List, $Kind) {
  if ($Kind.Readers -eq 'asOnSite') { return }
  Set-ItemSecurity $List $Kind
  Set-Settings $List $Kind
  Set-Permissions $List $Kind
}

function Get-DeclaredList($Declared) {
  return Get-PnPList -Identity $Declared.Url -Includes @(
    'ReadSecurity', 'WriteSecurity', 'HasUniqueRoleAssignments', 'EnableVersioning', 'EnableAttachments', 'NoCrawl'
  )
}

function New-DeclaredList($Declared) {
  New-PnPList -Title $Declared.Title[$Language] -Url $Declared.Url -Template GenericList -OnQuickLaunch:$Declared.OnQuickLaunch | Out-Null
  # A folder would come back as a row without a person.
  Set-PnPList -Identity $Declared.Url -Description $Declared.Description[$Language] -EnableFolderCreation $false | Out-Null
}

Connect-PnPOnline -Url $SiteUrl -Interactive -ClientId $ClientId
$ids = @{}
foreach ($declared in $lists) {
  Write-Host $declared.Url
  $list = Get-DeclaredList $declared
  if (-not $list) {
    Invoke-Step "  list, with $($declared.Columns.Count) columns and $($declared.Views.Count) views" { New-DeclaredList $declared }
    $list = Get-DeclaredList $declared
  }
  # Nothing more can be seen of a list that is not there: a dry run, or a refusal that has been said.
  if (-not $list) { continue }
  if ($list.BaseTemplate -ne 100) {
    Write-Remark "$($declared.Url) is not a list but something else (template $($list.BaseTemplate)). Left as it is."
    continue
  }
  $ids[$declared.Url] = $list.Id
  Set-Columns $list $declared $ids
  Set-Views $list $declared
  Set-Kind $list $declared.Kind
}
$did = if ($DryRun) { 'to do' } else { 'done' }
Write-Host "$($script:steps) step(s) $did, $($script:remarks) remark(s)."
