/** Given names that are as a rule a woman's, and those that are either's, in lower case; other known given names are as a rule a man's. Own list. */
export const WOMENS_NAMES: ReadonlySet<string> = new Set(
  (
    'abby abigail adriana aisha alana alexa alexandra alexis alice alicia alison allison alma alyssa amanda amber amelia amy ana andrea angela ' +
    'angelina angie anita ann anna anne annie april ariana ashley aubrey audrey ava barbara beatrice becky bernice beth bethany betsy betty ' +
    'beverly bonnie brenda brianna bridget britney brittany caitlin camila camille candace carla carmen carol carole caroline carolyn carrie ' +
    'cassandra catherine cathy cecilia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie constance ' +
    'courtney cristina crystal cynthia daisy daniela danielle daphne darlene dawn deb debbie deborah debra deirdre delia denise diana diane ' +
    'dolores donna doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen elsa emilia emily emma erica erika erin esther eva eve ' +
    'evelyn fatima felicia fiona florence frances francesca gabriela gail gemma georgia georgina gina giulia gladys gloria grace greta gwen ' +
    'hannah harriet hazel heather heidi helen helena hillary holly hope ingrid irene iris isabel isabella ivy jackie jacqueline jane janet ' +
    'janice jasmine jean jeanne jen jenna jennifer jenny jessica jill joan joanna joanne jodi johanna josephine joy joyce juana judith judy ' +
    'julia juliana julie juliet june kamala karen karina karla kate katherine kathleen kathryn kathy katie kayla kelly kimberly kirsten ' +
    'kristen kristin kristina lara laura lauren laurie leah leila lena lillian lily linda lindsay lindsey lisa liz liza lois lola lorena ' +
    'loretta lori lorraine louisa louise lucia lucille lucy lydia lynn mabel mackenzie madeleine madison mandy marcia margaret margarita maria ' +
    'mariam marian mariana marie marilyn marisa marjorie marlene marsha martha martina mary maureen maya megan melanie melinda melissa ' +
    'mercedes meredith mia michaela michele michelle mildred mimi miranda miriam molly mona monica myra nadia nancy naomi natalia natalie ' +
    'natasha nicola nicole nikki nina nora norma olga olivia oprah paige pam pamela patricia patsy patti paula peggy penelope penny petra ' +
    'phoebe phyllis polly priya rachel ramona rebecca regina renee rita roberta rochelle rosa rosalind rose rosemary ruth sabrina sadie sally ' +
    'samantha sandra sandy sara sarah selena serena shannon sharon sheila shelby shelley sherry shirley sierra silvia simone sofia sonia ' +
    'sophia sophie stacey stacy stella stephanie sue susan susanne suzanne svetlana sylvia tamara tammy tanya tara teresa terri thelma theresa ' +
    'tiffany tina toni tracey tracy tricia ursula valentina valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian ' +
    'wanda wendy whitney yolanda yvonne zoe marta ines anya astrid carmela chiara eleni elif giovanna hana ioana iryna jamila lakshmi leticia ' +
    'magda marija marisol mina mirjana naoko nasrin oksana olena rana roza sabine salma sunita tatiana yara yasmin yoko zainab zofia nikola ' +
    'sonya gennifer carly huma ivanka melania hope kellyanne condoleezza nikola ilhan alexandria marine angela theresa jacinda aung'
  ).split(' '),
);

export const SHARED_NAMES: ReadonlySet<string> = new Set(
  'alex ali casey chris corey dale dallas dana drew jamie jan jesse jo jordan kay kim kerry kyle lee leslie morgan nour pat quentin riley robin sam sidney taylor terry ling mei theo tracy hong amir kelly jackie jean shannon sandy ashley courtney marian'.split(
    ' ',
  ),
);
