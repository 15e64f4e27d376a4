using Specs.Documentation;

namespace Scenarios;

/// <summary>Descriptions in Markdown, which become documentation comments.</summary>
public sealed class Documentation(HttpClient server)
{
    private readonly IDefaultOperations _texts = new DocumentationClient(server).Default;

    public Task Documentation_Lists_bulletPointsOp() => _texts.ListsBulletPointsOpAsync();

    public Task Documentation_Lists_bulletPointsModel() =>
        _texts.ListsBulletPointsModelAsync(new() { Input = new() { Prop = ListsBulletPointsEnum.Simple } });

    public Task Documentation_Lists_numbered() => _texts.ListsNumberedAsync();

    public Task Documentation_TextFormatting_boldText() => _texts.TextFormattingBoldTextAsync();

    public Task Documentation_TextFormatting_italicText() => _texts.TextFormattingItalicTextAsync();

    public Task Documentation_TextFormatting_combinedFormatting() => _texts.TextFormattingCombinedFormattingAsync();
}
