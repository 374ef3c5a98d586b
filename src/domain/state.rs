//! States, the District of Columbia, and the territories with a federal district court.

use super::Tag;
use super::tag::vocabulary;

vocabulary! {
    /// A state, the District of Columbia, or a territory that has a federal district court.
    State, StateSet, "state" {
        /// Alabama.
        Al = "AL",
        /// Alaska.
        Ak = "AK",
        /// Arizona.
        Az = "AZ",
        /// Arkansas.
        Ar = "AR",
        /// California.
        Ca = "CA",
        /// Colorado.
        Co = "CO",
        /// Connecticut.
        Ct = "CT",
        /// Delaware.
        De = "DE",
        /// District of Columbia.
        Dc = "DC",
        /// Florida.
        Fl = "FL",
        /// Georgia.
        Ga = "GA",
        /// Hawaii.
        Hi = "HI",
        /// Idaho.
        Id = "ID",
        /// Illinois.
        Il = "IL",
        /// Indiana.
        In = "IN",
        /// Iowa.
        Ia = "IA",
        /// Kansas.
        Ks = "KS",
        /// Kentucky.
        Ky = "KY",
        /// Louisiana.
        La = "LA",
        /// Maine.
        Me = "ME",
        /// Maryland.
        Md = "MD",
        /// Massachusetts.
        Ma = "MA",
        /// Michigan.
        Mi = "MI",
        /// Minnesota.
        Mn = "MN",
        /// Mississippi.
        Ms = "MS",
        /// Missouri.
        Mo = "MO",
        /// Montana.
        Mt = "MT",
        /// Nebraska.
        Ne = "NE",
        /// Nevada.
        Nv = "NV",
        /// New Hampshire.
        Nh = "NH",
        /// New Jersey.
        Nj = "NJ",
        /// New Mexico.
        Nm = "NM",
        /// New York.
        Ny = "NY",
        /// North Carolina.
        Nc = "NC",
        /// North Dakota.
        Nd = "ND",
        /// Ohio.
        Oh = "OH",
        /// Oklahoma.
        Ok = "OK",
        /// Oregon.
        Or = "OR",
        /// Pennsylvania.
        Pa = "PA",
        /// Rhode Island.
        Ri = "RI",
        /// South Carolina.
        Sc = "SC",
        /// South Dakota.
        Sd = "SD",
        /// Tennessee.
        Tn = "TN",
        /// Texas.
        Tx = "TX",
        /// Utah.
        Ut = "UT",
        /// Vermont.
        Vt = "VT",
        /// Virginia.
        Va = "VA",
        /// Washington.
        Wa = "WA",
        /// West Virginia.
        Wv = "WV",
        /// Wisconsin.
        Wi = "WI",
        /// Wyoming.
        Wy = "WY",
        /// Guam.
        Gu = "GU",
        /// Northern Mariana Islands.
        Mp = "MP",
        /// Puerto Rico.
        Pr = "PR",
        /// Virgin Islands.
        Vi = "VI",
    }
}

/// The names, in the order of [`Tag::ALL`].
const NAMES: [&str; 55] = [
    "Alabama",
    "Alaska",
    "Arizona",
    "Arkansas",
    "California",
    "Colorado",
    "Connecticut",
    "Delaware",
    "District of Columbia",
    "Florida",
    "Georgia",
    "Hawaii",
    "Idaho",
    "Illinois",
    "Indiana",
    "Iowa",
    "Kansas",
    "Kentucky",
    "Louisiana",
    "Maine",
    "Maryland",
    "Massachusetts",
    "Michigan",
    "Minnesota",
    "Mississippi",
    "Missouri",
    "Montana",
    "Nebraska",
    "Nevada",
    "New Hampshire",
    "New Jersey",
    "New Mexico",
    "New York",
    "North Carolina",
    "North Dakota",
    "Ohio",
    "Oklahoma",
    "Oregon",
    "Pennsylvania",
    "Rhode Island",
    "South Carolina",
    "South Dakota",
    "Tennessee",
    "Texas",
    "Utah",
    "Vermont",
    "Virginia",
    "Washington",
    "West Virginia",
    "Wisconsin",
    "Wyoming",
    "Guam",
    "Northern Mariana Islands",
    "Puerto Rico",
    "Virgin Islands",
];

impl State {
    /// Returns its name, as in `District of Maryland`.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES.get(self.index()).copied().unwrap_or_default()
    }

    /// Returns the state with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let index = NAMES.iter().position(|own| *own == name)?;
        Self::ALL.get(index).copied()
    }
}
