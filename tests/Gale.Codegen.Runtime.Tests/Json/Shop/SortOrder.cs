using System.Text.Json.Serialization;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Json.Shop;

/// <summary>Only ever sent, so there is no Unknown.</summary>
[JsonConverter(typeof(JsonCodecConverter<SortOrder, SortOrderJson>))]
public enum SortOrder
{
    Ascending = 1,
    Descending = 2,
}
